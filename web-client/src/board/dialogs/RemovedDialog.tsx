import { Dialog } from '../../look/Dialog';
import { useBoard } from '../BoardContext';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { RemovedNotes } from '../notes/RemovedNotes';

/** What was taken off the board, to be put back. */
export function RemovedDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useBoardTexts();
  const board = useBoard();
  return (
    <Dialog title={t('dialog.removedTitle')} onClose={onClose}>
      <RemovedNotes onRestored={(id) => board.selection.focus(id)} />
      <PlainButton onPress={onClose}>{t('dialog.close')}</PlainButton>
    </Dialog>
  );
}
