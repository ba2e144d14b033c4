import { useCallback, useSyncExternalStore } from 'react';
import { useBoard } from '../BoardContext';

/** How I hold on to a note. */
export interface NoteMode {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly edited: boolean;
}

const SELECTED = 1;
const FOCUSED = 2;
const EDITED = 4;

/** How I hold on to this note; renders again only when that changes for this one. */
export function useNoteMode(id: string): NoteMode {
  const { selection } = useBoard();
  const follow = useCallback((listener: () => void) => selection.followNote(id, listener), [selection, id]);
  const bits = useSyncExternalStore(
    follow,
    () =>
      (selection.selected.has(id) ? SELECTED : 0) |
      (selection.focused === id ? FOCUSED : 0) |
      (selection.edited === id ? EDITED : 0),
  );
  return { selected: (bits & SELECTED) > 0, focused: (bits & FOCUSED) > 0, edited: (bits & EDITED) > 0 };
}
