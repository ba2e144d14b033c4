import type { ItemKind } from '../contract/items';
import type { PlacingItem } from '../contract/placing';
import type { Recall } from '../features/Past';

/** Whether an item is to be seen where these are placed: a round in silence, and what somebody placed in it, only where it is about them. */
export function placedThere(subject: PlacingItem['subject']): (kind: ItemKind, id: string, recall: Recall) => boolean {
  return (kind, id, recall) => {
    if (kind !== 'placing' && kind !== 'placeSheet') return true;
    const round = kind === 'placing' ? id : (recall('placeSheet', id)?.placing ?? '');
    return recall('placing', round)?.subject === subject;
  };
}
