import { useTexts } from './texts';

const REVISION = /^r(\d+)$/;
const WORDS = ['full', 'internal', 'public', 'organisations', 'atelier'] as const;

/** What was fetched, in words: the server keeps it in short, as `pdf public r8`. */
export function fetched(subject: string): string {
  return subject.split(' ').map(inWords).join(', ');
}

function inWords(short: string): string {
  const revision = REVISION.exec(short)?.[1];
  if (revision !== undefined) return useTexts.now('access.what.revision', { revision });
  const word = WORDS.find((each) => each === short);
  return word ? useTexts.now(`access.what.${word}`) : short.toUpperCase();
}
