import { useNotesOf } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { addInView } from '../keys/boardBindings';

/** What an empty board says: one sentence, one button. */
export function EmptyStage() {
  const board = useBoard();
  const t = useBoardTexts();
  if (useNotesOf(board.id).length > 0) return null;
  return (
    <div className="board-empty">
      <p>{board.may('addNote') ? t('stage.empty') : t('stage.emptyReadOnly')}</p>
      <ActionButton action="addNote" onPress={() => addInView(board)} />
    </div>
  );
}
