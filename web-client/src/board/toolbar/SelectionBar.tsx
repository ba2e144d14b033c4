import { Became } from '../../origin/Became';
import { useBoard, useSelected, useView } from '../BoardContext';
import { Lineage } from '../notes/Lineage';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { SelectionActions } from './SelectionActions';

/** What can be done with the selected notes; there only while some are, and nothing else was taken hold of. */
export function SelectionBar() {
  const board = useBoard();
  const t = useBoardTexts();
  const selected = useSelected();
  const [only] = selected;
  const picked = useView((view) => view.picked);
  if (selected.size === 0 || picked) return null;
  return (
    <div className="board-selection-bar" role="group" aria-label={t('toolbar.selection')}>
      <strong>{t('say.selected', { count: selected.size })}</strong>
      {only !== undefined && selected.size === 1 && (
        <>
          <Lineage key={only} noteId={only} />
          <Became noteId={only} />
        </>
      )}
      {!board.readOnly && <SelectionActions noteIds={[...selected]} />}
    </div>
  );
}
