import { useItem, useItems } from '../atelier/hooks';
import { BoardStage } from '../board/BoardStage';
import { DecisionsThen } from './DecisionsThen';
import type { Scene } from './sceneOf';
import { StakeholdersThen } from './StakeholdersThen';
import { useTexts } from './texts';

/** What was to be seen at this moment. */
export function SceneThen({ scene }: { scene: Scene }) {
  switch (scene.view) {
    case 'board':
      return <BoardThen boardId={scene.board} />;
    case 'stakeholders':
      return <StakeholdersThen />;
    case 'decisions':
      return <DecisionsThen />;
  }
}

function BoardThen({ boardId }: { boardId: string | undefined }) {
  const t = useTexts();
  const chosen = useItem('board', boardId);
  const [first] = useItems('board');
  const board = chosen ?? first;
  if (!board) return <p className="wa-card">{t('view.noBoard')}</p>;
  return (
    <div className="wa-replay-board">
      <BoardStage key={board.id} boardId={board.id} readOnly />
    </div>
  );
}
