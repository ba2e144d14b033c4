import type { AtelierCommand } from '../contract/commands';

/** Ids among them: a word of sixteen letters, unlike an id that was made here, has no capital or sign after its first. */
const NOT_FOR_PEOPLE = /^((?=.+[A-Z0-9_-])[\w-]{16}|[A-Z][A-Z_]+|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d.*|\d\d:\d\d|#.*)$/;

/** The first words in a command that somebody wrote, by which they know it again; none in what was only moved or chosen. */
export function wordsOf(command: AtelierCommand): string | undefined {
  return firstWords(command);
}

function firstWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() && !NOT_FOR_PEOPLE.test(value) ? value.trim() : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const words = name === 'type' || name.endsWith('Id') ? undefined : firstWords(part);
    if (words !== undefined) return words;
  }
  return undefined;
}
