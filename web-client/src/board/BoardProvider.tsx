import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { Board } from './Board';
import { BoardContext } from './BoardContext';

interface BoardProviderProps {
  readonly boardId: string;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

/** Gives everything inside it one board of the atelier around it. */
export function BoardProvider({ boardId, readOnly, children }: BoardProviderProps) {
  const atelier = useAtelier();
  const navigate = useNavigate();
  const go = useRef(navigate);
  useEffect(() => {
    go.current = navigate;
  }, [navigate]);
  const board = useMemo(
    () =>
      new Board({
        atelier,
        boardId,
        readOnly,
        propose: (noteIds) =>
          void go.current(`/atelier/${atelier.atelierId}/decisions?propose=${noteIds.map(encodeURIComponent).join(',')}`),
      }),
    [atelier, boardId, readOnly],
  );
  useLayoutEffect(() => board.connect(), [board]);
  return <BoardContext value={board}>{children}</BoardContext>;
}
