import { useBoard, useSelected } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { SelectionActions } from '../toolbar/SelectionActions';

/** What can be done with the chosen notes together; not there while nothing is chosen. */
export function ChosenNotes() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  if (board.readOnly || selected.size === 0) return null;
  return (
    <section aria-labelledby="board-list-chosen" className="board-list__chosen">
      <h2 id="board-list-chosen">{t('list.chosen')}</h2>
      <p>{t('list.withChosen', { count: selected.size })}</p>
      <SelectionActions noteIds={[...selected]} />
    </section>
  );
}
