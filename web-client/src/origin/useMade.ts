import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { FromNotes, OutcomeKind } from '../contract/origin';
import { nameOf } from './outcomes';

type Made = FromNotes & { readonly title: string };

const isThere = ({ state }: Item<'action'>) => state !== 'WITHDRAWN';

/** What there is of a kind already, that would come twice if this note became one: made of it, or of the same name. */
export function useMade(kind: OutcomeKind): (note: Item<'note'>) => string | undefined {
  const hurdles = useItems('hurdle');
  const steps = useItems('processStep');
  const actions = useItems('action', isThere);
  const all: readonly Made[] = { hurdle: hurdles, processStep: steps, action: actions }[kind];
  return useMemo(() => {
    const ofNote = new Map(all.flatMap(({ notes = [], title }) => notes.map((id) => [id, title] as const)));
    const named = new Map(all.map(({ title }) => [nameOf(title), title]));
    return ({ id, text = '' }) => ofNote.get(id) ?? named.get(nameOf(text));
  }, [all]);
}
