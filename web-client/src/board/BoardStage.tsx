import { BoardProvider } from './BoardProvider';
import { StageView } from './stage/StageView';
import './board.css';

interface BoardStageProps {
  readonly boardId: string;
  /** To be looked at only, as in a replay. */
  readonly readOnly?: boolean;
}

/** A board on its own, without tools: for a replay, or beside something else. */
export function BoardStage({ boardId, readOnly = false }: BoardStageProps) {
  return (
    <BoardProvider boardId={boardId} readOnly={readOnly}>
      <div className="board board--bare">
        <StageView />
      </div>
    </BoardProvider>
  );
}
