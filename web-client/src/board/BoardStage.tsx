import type { ReactNode } from 'react';
import { BoardProvider } from './BoardProvider';
import { StageView } from './stage/StageView';
import './board.css';

interface BoardStageProps {
  readonly boardId: string;
  /** To be looked at only, as in a replay. */
  readonly readOnly?: boolean;
  /** Above it: what goes on there. */
  readonly children?: ReactNode;
}

/** A board on its own, without tools: for a replay, or beside something else. */
export function BoardStage({ boardId, readOnly = false, children }: BoardStageProps) {
  return (
    <BoardProvider boardId={boardId} readOnly={readOnly}>
      <div className="board board--bare">
        {children}
        <StageView />
      </div>
    </BoardProvider>
  );
}
