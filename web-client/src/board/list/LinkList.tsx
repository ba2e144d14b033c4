import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { nameOf } from '../scene/scene';
import { useScene } from '../stage/useScene';

/** The links of the board, in words. */
export function LinkList() {
  const board = useBoard();
  const t = useBoardTexts();
  const links = useScene(
    (scene) =>
      [...scene.links.values()].map(({ id, from, to, label }) => ({
        id,
        label,
        from: nameOf(scene, from),
        to: nameOf(scene, to),
      })),
    JSON.stringify,
  );
  return (
    <section aria-labelledby="board-list-links">
      <h2 id="board-list-links">{t('list.links')}</h2>
      {links.length === 0 && <p className="wa-soft">{t('list.noLinks')}</p>}
      <ul className="wa-plain-list">
        {links.map(({ id, from, to, label }) => (
          <li key={id} className="board-list__note">
            <span>
              {t('list.linkFrom', { from: from || t('note.empty'), to: to || t('note.empty') })}
              {label !== undefined && `: ${label}`}
            </span>
            <ActionButton action="removeLink" onPress={() => void board.actions.removeLink(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
