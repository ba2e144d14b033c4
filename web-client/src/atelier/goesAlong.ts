import type { WaitingAct } from './source';

/**
 * What cannot stay when an act that waits is taken back: what needs something that it would have made, what needs that in turn, and so on.
 * An undo that was given after it goes along too: it would undo something else.
 *
 * @param acts all that waits, oldest first
 * @param isThere whether there is something with an id already
 */
export function goesAlong(act: WaitingAct, acts: readonly WaitingAct[], isThere: (id: string) => boolean): readonly WaitingAct[] {
  const named = new Set<string>();
  const made = new Set<string>();
  const gone: WaitingAct[] = [];
  for (const each of acts) {
    const fresh = idsIn(each).filter((id) => !named.has(id) && !isThere(id));
    const goes = each === act || (gone.length > 0 && (undoes(each) || [...made].some((id) => names(each, id))));
    if (goes) {
      gone.push(each);
      fresh.forEach((id) => made.add(id));
    }
    fresh.forEach((id) => named.add(id));
  }
  return gone.slice(1);
}

function undoes({ commands }: WaitingAct): boolean {
  return commands.some(({ command: { type } }) => type === 'UndoLast' || type === 'RedoLast');
}

function names({ commands }: WaitingAct, id: string): boolean {
  return commands.some(({ command }) => textsIn(command).some(([, text]) => text === id));
}

function idsIn({ commands }: WaitingAct): readonly string[] {
  return commands.flatMap(({ command }) => textsIn(command)).filter(([name]) => name.endsWith('Id')).map(([, text]) => text);
}

function textsIn(value: unknown, name = ''): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) => textsIn(part, Array.isArray(value) ? name : inner));
}
