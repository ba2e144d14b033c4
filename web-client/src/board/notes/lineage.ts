import type { Item } from '../../contract/items';

/** What two pairs wrote together, once all see it: a method asks for one of each four, and shows which they are. */
export function isKeyIdea(note: Item<'note'>): boolean {
  return note.circle === 'QUAD' && note.private !== true;
}
