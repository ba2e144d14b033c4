import { isKnownCode, type Problem } from '../contract/refusals';
import { useFrameTexts } from '../features/frameTexts';
import { nl } from './nl';
import { useTexts } from './texts';

/** A figure or a name that is not told, as in the logbook, where only the code of a refusal is kept. */
const BLANK = /\{\{\w+\}\}/;

/** What to tell about a problem, in plain words; with the name of the action when it has one. */
export function problemText(problem: Problem, label?: string): string {
  const text = textOf(problem);
  return label === undefined ? text : useTexts.now('problems.notDone', { label, text });
}

function textOf(problem: Problem): string {
  const { code } = problem;
  if (isShared(code)) return useTexts.now(`problems.${code}`, plain(problem));
  if (!isKnownCode(code)) return useTexts.now('problems.unknown');
  const text = useFrameTexts.now(`problems.${code}`, plain(problem));
  return BLANK.test(text) ? useFrameTexts.now(`problemsInShort.${code}`) : text;
}

/** Whether the code is of no feature in particular. */
function isShared(code: string): code is Exclude<keyof typeof nl.problems, 'notDone'> {
  return code in nl.problems;
}

/** What can stand in a sentence; titles in a row as the way from the one to the other. */
function plain(problem: Problem): Record<string, string | number> {
  return Object.fromEntries(Object.entries(problem).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? [[name, value.join(' → ')]] : [];
  }));
}
