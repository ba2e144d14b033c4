import { useBoard, useSelected } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { SelectionActions } from '../toolbar/SelectionActions';

/** What can be done with the chosen notes together. */
export function ChosenNotes() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  if (board.readOnly) return null;
  return (
    <section aria-labelledby="board-list-chosen" className="board-list__chosen">
      <h2 id="board-list-chosen">{t('list.chosen')}</h2>
      {selected.size === 0 ? (
        <p className="wa-soft">{t('list.chosenNone')}</p>
      ) : (
        <>
          <p>{t('list.withChosen', { count: selected.size })}</p>
          <SelectionActions noteIds={[...selected]} />
        </>
      )}
    </section>
  );
}
