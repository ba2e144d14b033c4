import { createContext, use, useState } from 'react';
import type { ItemKind } from '../contract/items';

/** Items that are to be seen, the first of them best: those that an event changed, with how, or one that was asked for. */
export type Sought = readonly (readonly [kind: ItemKind, id: string, fields?: Readonly<Record<string, unknown>> | null])[];

/** So long after it happened or was asked for, what shows it is still on its way: a view that was opened for it, an item that is new. */
export const SETTLES_MS = 1_000;

/** What happened just now or was asked for, around a view of then in which that is followed. */
export const SoughtContext = createContext<Sought | undefined>(undefined);

/** What is to be seen in the view of then around this component; nothing outside a replay. */
export function useSought(): Sought | undefined {
  return use(SoughtContext);
}

/** Which item of these kinds was the last to be changed, for a view that shows one of several: that one is to be seen. */
export function useTouched(kinds: readonly ItemKind[]): string | undefined {
  const sought = useSought();
  const [seen, see] = useState(sought);
  const [touched, touch] = useState(() => touchedOf(sought, kinds));
  if (sought !== seen) {
    see(sought);
    touch(touchedOf(sought, kinds) ?? touched);
  }
  return touched;
}

function touchedOf(sought: Sought | undefined, kinds: readonly ItemKind[]): string | undefined {
  return sought?.find(([kind]) => kinds.includes(kind))?.[1];
}
