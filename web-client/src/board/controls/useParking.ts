import { useItem } from '../../atelier/hooks';
import { showToast } from '../../shell/toasts';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';

/**
 * How a note is parked, which says so when it is done; undefined when it can't be. What is private stays where it is, and
 * so does a note that says nothing.
 */
export function useParking(noteId: string | undefined): (() => Promise<void>) | undefined {
  const board = useBoard();
  const t = useBoardTexts();
  const note = useItem('note', noteId);
  if (!note || note.private || !note.text?.trim()) return undefined;

  return async () => {
    const outcome = await board.actions.parkNote(note.id);
    if (!outcome) showToast(t('say.parkedAlready'), 'good');
    else if (outcome.ok) showToast(t('say.parked'), 'good');
  };
}
