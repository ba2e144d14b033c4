import type { ItemEntry } from '../contract/items';

/** The whole of an atelier at one revision, as this viewer may see it. */
export interface PastState {
  readonly revision: number;
  readonly at?: string;
  readonly items: readonly ItemEntry[];
}
