import { useBoard, useSelected } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { SelectionActions } from './SelectionActions';

/** What can be done with the selected notes; there only while some are. */
export function SelectionBar() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  if (selected.size === 0) return null;
  return (
    <div className="board-selection-bar" role="group" aria-label={t('toolbar.selection')}>
      <strong>{t('say.selected', { count: selected.size })}</strong>
      {!board.readOnly && <SelectionActions noteIds={[...selected]} />}
    </div>
  );
}
