import type { Item } from '../../contract/items';

/** Whether what a note says is kept from this person. */
export function isClosed(note: Item<'note'>, me: string | undefined): boolean {
  return note.private === true && note.author !== me && (me === undefined || note.sharedWith?.includes(me) !== true);
}

/** How a private note that one sees is private: to oneself, or shared with some. */
export function privateKey(note: Item<'note'>): 'note.private' | 'note.shared' {
  return note.sharedWith && note.sharedWith.length > 0 ? 'note.shared' : 'note.private';
}

/** Where nobody sits at a table, all are at one. */
export function areTogether({ circle, groups = [] }: Item<'round'>): boolean {
  return circle === 'TABLE' && groups.length === 1;
}
