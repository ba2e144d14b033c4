import { useItems } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { componentClass, componentIcon } from '../look/ComponentLabel';
import { RailLink } from './RailLink';

/** The way to each board, in the colour of its component. */
export function BoardLinks({ base }: { base: string }) {
  const t = useTexts();
  const boards = useItems('board');
  if (boards.length === 0) return null;
  return (
    <li className="wa-rail__boards">
      <span className="wa-rail__group" id="rail-boards">
        {t('shell.boards')}
      </span>
      <ul className="wa-plain-list" aria-labelledby="rail-boards">
        {boards.map((board) => (
          <RailLink
            key={board.id}
            to={`${base}/board/${board.id}`}
            icon={componentIcon(board.component)}
            className={componentClass(board.component)}
            label={board.title}
          />
        ))}
      </ul>
    </li>
  );
}
