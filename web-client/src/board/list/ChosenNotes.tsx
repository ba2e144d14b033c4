import { useBoard, useSelected } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { usePhone } from '../controls/usePhone';
import { SelectionActions } from '../toolbar/SelectionActions';
import { Fold } from './Fold';

/** What can be done with the chosen notes together; not there while nothing is chosen. On a phone it stays in view as one goes on choosing, folded. */
export function ChosenNotes() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  const phone = usePhone();
  if (board.readOnly || selected.size === 0) return null;
  if (phone) {
    return (
      <section aria-label={t('list.chosen')} className="board-list__chosen board-list__chosen--folded">
        <Fold summary={t('list.withChosen', { count: selected.size })}>
          <SelectionActions noteIds={[...selected]} />
        </Fold>
      </section>
    );
  }
  return (
    <section aria-labelledby="board-list-chosen" className="board-list__chosen">
      <h2 id="board-list-chosen">{t('list.chosen')}</h2>
      <p>{t('list.withChosen', { count: selected.size })}</p>
      <SelectionActions noteIds={[...selected]} />
    </section>
  );
}
