import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useNotesOf } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { componentClass, componentIcon, ComponentLabel } from '../look/ComponentLabel';
import { Icon } from '../look/Icon';
import { BoardForm } from './BoardForm';
import { useOverviewTexts } from './i18n/texts';

/** The boards that are open; the facilitator opens more. */
export function BoardsSection({ mayOpen }: { mayOpen: boolean }) {
  const t = useOverviewTexts();
  const boards = useItems('board');
  const [opening, setOpening] = useState(false);
  return (
    <section className="wa-stack" aria-labelledby="overview-boards">
      <Heading level={2} id="overview-boards">
        {t('boards')}
      </Heading>
      {boards.length === 0 && <p className="wa-soft">{t(mayOpen ? 'noBoardsFacilitator' : 'noBoards')}</p>}
      <ul className="wa-plain-list wa-boards">
        {boards.map((board) => (
          <BoardCard key={board.id} board={board} />
        ))}
      </ul>
      {mayOpen && (
        <div>
          <Button purpose={boards.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpening(true)}>
            {t('openBoard')}
          </Button>
        </div>
      )}
      {opening && <BoardForm onClose={() => setOpening(false)} />}
    </section>
  );
}

function BoardCard({ board }: { board: Item<'board'> }) {
  const t = useOverviewTexts();
  const w = useWords();
  const { atelierId } = useAtelier();
  const notes = useNotesOf(board.id);
  return (
    <li className={`wa-board-card ${componentClass(board.component)}`}>
      <Link to={`/atelier/${atelierId}/board/${board.id}`} className="wa-board-card__title">
        <Icon name={componentIcon(board.component)} /> {board.title}
      </Link>
      {w(`words.component.${board.component}`) !== board.title && <ComponentLabel component={board.component} />}
      <span className="wa-soft wa-small">{t('notes', { count: notes.length })}</span>
    </li>
  );
}
