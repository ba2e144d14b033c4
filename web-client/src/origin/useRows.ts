import { useState } from 'react';
import type { Item } from '../contract/items';
import type { OutcomeKind } from '../contract/origin';
import { nameOf } from './outcomes';
import { useDays } from './useDays';
import { useMade } from './useMade';

/** A note that may become something by itself. */
export interface Row {
  readonly note: Item<'note'>;
  readonly day: string | undefined;
  /** What there is already, that would come twice. */
  readonly made: string | undefined;
  readonly chosen: boolean;
}

interface Answer {
  readonly chosen?: boolean;
  /** Null is a day that was taken away. */
  readonly day?: string | null;
}

/** The notes in the order of their days, each with the day that it names; what would come twice is not chosen unless one says so. */
export function useRows(notes: readonly Item<'note'>[], kind: OutcomeKind) {
  const dayOf = useDays();
  const madeOf = useMade(kind);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const keyOf = (id: string) => `${kind} ${id}`;
  const seen = new Set<string>();
  const rows = notes
    .map((note) => ({ note, named: dayOf(note) }))
    .sort((one, other) => (one.named ?? '9').localeCompare(other.named ?? '9'))
    .map(({ note, named }): Row => {
      const name = nameOf(note.text ?? '');
      const made = madeOf(note) ?? (seen.has(name) ? note.text : undefined);
      seen.add(name);
      const { chosen = made === undefined, day = named ?? null } = answers[keyOf(note.id)] ?? {};
      return { note, day: day ?? undefined, made, chosen };
    });
  const answer = (id: string, given: Answer) => setAnswers((before) => ({ ...before, [keyOf(id)]: { ...before[keyOf(id)], ...given } }));
  return {
    rows,
    choose: (id: string, chosen: boolean) => answer(id, { chosen }),
    setDay: (id: string, day: string | undefined) => answer(id, { day: day ?? null }),
  };
}
