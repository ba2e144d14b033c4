import type { AtelierCommand } from '../contract/commands';

/** Ids among them: a word of sixteen letters, unlike an id that was made here, has no capital or sign after its first. */
const NOT_FOR_PEOPLE = /^((?=.+[A-Z0-9_-])[\w-]{16}|[A-Z][A-Z_]+|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d.*|\d\d:\d\d|#.*)$/;

/** The first words in a command that somebody wrote, by which they know it again; none in what was only moved or chosen. */
export function wordsOf(command: AtelierCommand): string | undefined {
  const [first] = wordsIn(command);
  return first;
}

/** All that somebody wrote in commands, each text once. */
export function writtenIn(commands: readonly AtelierCommand[]): readonly string[] {
  return [...new Set(commands.flatMap((command) => [...wordsIn(command)]))];
}

function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.trim() && !NOT_FOR_PEOPLE.test(value)) yield value.trim();
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name !== 'type' && !name.endsWith('Id')) yield* wordsIn(part);
  }
}
