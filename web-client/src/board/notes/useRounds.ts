import { useCallback, useSyncExternalStore } from 'react';
import type { Item } from '../../contract/items';
import { useBoard } from '../BoardContext';
import { ballotOf, shownVote, spent } from './votes';

/** The private writing round that runs on this board. */
export function useWritingRound(): Item<'round'> | undefined {
  const board = useBoard();
  return useKind('round', () => board.writingRound());
}

/** The vote that is open on this board. */
export function useOpenVote(): Item<'vote'> | undefined {
  const board = useBoard();
  return useKind('vote', () => board.openVote());
}

/** The open vote, or else the last closed one. */
export function useShownVote(): Item<'vote'> | undefined {
  const board = useBoard();
  return useKind('vote', () => shownVote(board));
}

/** How many dots I have given in the vote that is shown. */
export function useSpentDots(): number {
  const board = useBoard();
  useShownVote();
  return useKind('ballot', () => spent(ballotOf(board, shownVote(board))));
}

function useKind<T>(kind: 'round' | 'vote' | 'ballot', value: () => T): T {
  const { store } = useBoard().atelier;
  const follow = useCallback((listener: () => void) => store.subscribeKind(kind, listener), [store, kind]);
  return useSyncExternalStore(follow, value);
}
