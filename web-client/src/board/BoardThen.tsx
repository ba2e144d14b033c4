import { useItem, useItems } from '../atelier/hooks';
import { BoardStage } from './BoardStage';
import { useBoardTexts } from './i18n/useBoardTexts';

interface BoardThenProps {
  readonly board?: string | undefined;
  readonly underway?: boolean;
}

/** The board as it stood at this moment: the one that is asked for, or the first there was. */
export default function BoardThen({ board: boardId, underway = false }: BoardThenProps) {
  const t = useBoardTexts();
  const chosen = useItem('board', boardId);
  const [first] = useItems('board');
  const board = chosen ?? first;
  if (!board) return <p className="wa-card">{t(underway ? 'underwayThen' : 'noBoardThen')}</p>;
  return (
    <div className="wa-replay-board">
      <BoardStage key={board.id} boardId={board.id} readOnly />
    </div>
  );
}
