import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useRemovedNotes } from './useRemovedNotes';

/** The removed notes, each with a way back. */
export function RemovedNotes({ onRestored }: { readonly onRestored?: (noteId: string) => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const notes = useRemovedNotes();
  if (notes.length === 0) return <p className="wa-soft">{t('dialog.nothingRemoved')}</p>;
  const restore = (id: string) => {
    void board.actions.restoreNotes([id]);
    onRestored?.(id);
  };
  return (
    <ul className="wa-plain-list board-removed">
      {notes.map((note) => (
        <li key={note.id}>
          <span>{note.text}</span>
          <ActionButton
            action="restoreNotes"
            label={`${t('action.restoreNotes')}: ${note.text ?? ''}`}
            onPress={() => restore(note.id)}
          >
            {t('action.restoreNotes')}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
