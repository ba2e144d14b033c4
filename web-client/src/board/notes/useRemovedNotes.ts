import { useCallback } from 'react';
import { useItems } from '../../atelier/hooks';
import type { Item } from '../../contract/items';
import { useBoard } from '../BoardContext';

/** The notes that were taken off this board and said something; the last ones first. */
export function useRemovedNotes(): readonly Item<'note'>[] {
  const { id } = useBoard();
  const isRemoved = useCallback(
    (note: Item<'note'>) => note.removed === true && note.board === id && (note.text ?? '') !== '',
    [id],
  );
  return useItems('note', isRemoved).toReversed();
}
