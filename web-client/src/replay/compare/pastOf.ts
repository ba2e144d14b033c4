import type { ItemKind } from '../../contract/items';
import type { Past } from '../../features/Past';
import { PASTS } from '../../features/pasts';

/** The feature that has words for a kind of item; none for a kind that is newer than these pages. */
export function pastOf(kind: ItemKind): Past | undefined {
  return PASTS.find(({ about }) => kind in about);
}
