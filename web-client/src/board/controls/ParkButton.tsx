import { useItem } from '../../atelier/hooks';
import { showToast } from '../../shell/toasts';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { ActionButton } from './ActionButton';

/** Parks a note, and says so. What is private stays where it is, and so does a note that says nothing. */
export function ParkButton({ noteId }: { readonly noteId: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const note = useItem('note', noteId);
  if (!note || note.private || !note.text?.trim()) return null;

  async function park() {
    const outcome = await board.actions.parkNote(noteId);
    if (!outcome) showToast(t('say.parkedAlready'), 'good');
    else if (outcome.ok) showToast(t('say.parked'), 'good');
  }

  return <ActionButton action="parkNote" onPress={() => void park()} />;
}
