import { Became } from '../../origin/Became';
import { useBoard, useSelected, useView } from '../BoardContext';
import { DiscussButton } from '../controls/DiscussButton';
import { usePhone } from '../controls/usePhone';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { Lineage } from '../notes/Lineage';
import { SelectionRow } from './SelectionRow';

/** What can be done with the selected notes; there only while some are, and nothing else was taken hold of. */
export function SelectionBar() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  const phone = usePhone();
  const [only] = selected;
  const picked = useView((view) => view.picked);
  if (selected.size === 0 || picked) return null;
  return (
    <div className="board-selection-bar board-selection-bar--notes" role="group" aria-label={t('toolbar.selection')}>
      {only !== undefined && selected.size === 1 && (
        <div className="board-selection-bar__facts">
          <Lineage key={only} noteId={only} />
          <Became noteId={only} />
        </div>
      )}
      <div className="board-selection-bar__row">
        <strong>{t('say.selected', { count: selected.size })}</strong>
        {only !== undefined && selected.size === 1 && !(phone && board.mayTouch(only)) && <DiscussButton noteId={only} />}
        {!board.readOnly && <SelectionRow noteIds={[...selected]} />}
      </div>
    </div>
  );
}
