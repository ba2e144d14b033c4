import { useItem, useItems } from '../atelier/hooks';
import { ActivityThen } from '../activity/ActivityThen';
import { BoardStage } from './BoardStage';
import { useBoardTexts } from './i18n/useBoardTexts';
import { RoundBanner } from './toolbar/RoundBanner';
import { VoteBanner } from './toolbar/VoteBanner';

interface BoardThenProps {
  readonly board?: string | undefined;
  readonly underway?: boolean;
}

/** The board as it stood at this moment, with what went on there: the one that is asked for, or the first there was. */
export default function BoardThen({ board: boardId, underway = false }: BoardThenProps) {
  const t = useBoardTexts();
  const chosen = useItem('board', boardId);
  const [first] = useItems('board');
  const board = chosen ?? first;
  if (!board) return <p className="wa-card">{t(underway ? 'underwayThen' : 'noBoardThen')}</p>;
  return (
    <div className="wa-replay-board">
      <BoardStage key={board.id} boardId={board.id} readOnly>
        <ActivityThen board={board.id} />
        <RoundBanner />
        <VoteBanner />
      </BoardStage>
    </div>
  );
}
