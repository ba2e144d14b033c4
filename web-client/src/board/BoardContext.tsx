import { createContext, use, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Board } from './Board';
import type { ViewState } from './viewState';

/** The board that the components below work on. */
export const BoardContext = createContext<Board | undefined>(undefined);

/** The board around this component. */
export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('There is no board around this component.');
  return board;
}

/** A part of how this person looks at the board. */
export function useView<T>(part: (state: ViewState) => T): T {
  return useStore(useBoard().view, part);
}

/** Renders again when the selection changes. */
export function useSelected(): ReadonlySet<string> {
  const { selection } = useBoard();
  return useSyncExternalStore(selection.follow, () => selection.selected);
}
