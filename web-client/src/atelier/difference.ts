import { createContext, use } from 'react';
import type { ItemKind, RawFields } from '../contract/items';

/** What became of an item between two moments. */
export const BECAME = ['added', 'changed', 'moved', 'merged', 'decided', 'removed'] as const;
export type Became = (typeof BECAME)[number];

/** How an item differs between an earlier moment and a later one. */
export interface Difference {
  readonly kind: ItemKind;
  readonly id: string;
  readonly became: Became;
  /** What it was; absent when it was not there. */
  readonly before?: RawFields;
  /** What it is; absent when it is not there any more. */
  readonly after?: RawFields;
}

const NONE: readonly Difference[] = [];

/** How what is shown differs from the moment it is compared with. */
export const DifferencesContext = createContext<readonly Difference[]>(NONE);

/** How the items around this component differ from the moment they are compared with; none where nothing is compared. */
export function useDifferences(): readonly Difference[] {
  return use(DifferencesContext);
}
