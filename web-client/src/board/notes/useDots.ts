import { useCallback, useSyncExternalStore } from 'react';
import { useBoard } from '../BoardContext';
import { ballotOf, shownVote } from './votes';

/** The dots on a note: my own while a vote is open, everybody's once it is closed. */
export interface Dots {
  readonly mine: number;
  readonly total: number | undefined;
}

/** The dots on this note; renders again only when they change. */
export function useDots(noteId: string): Dots {
  const board = useBoard();
  const { store } = board.atelier;
  const follow = useCallback(
    (listener: () => void) => {
      const stops = [store.subscribeKind('vote', listener), store.subscribeKind('ballot', listener)];
      return () => stops.forEach((stop) => stop());
    },
    [store],
  );
  const mine = useSyncExternalStore(follow, () => ballotOf(board, shownVote(board))[noteId] ?? 0);
  const total = useSyncExternalStore(follow, () => shownVote(board)?.tally?.[noteId]);
  return { mine, total };
}
