import { Dialog } from '../../look/Dialog';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** Asks how the cards are to be opened: it can't be taken back. */
export function RevealDialog({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const reveal = (anonymous: boolean) => {
    void board.actions.revealRound(anonymous);
    onClose();
  };
  return (
    <Dialog title={t('dialog.revealTitle')} onClose={onClose}>
      <p>{t('dialog.revealHelp')}</p>
      <div className="wa-row">
        <ActionButton action="revealRound" primary onPress={() => reveal(false)}>
          {t('dialog.revealNamed')}
        </ActionButton>
        <ActionButton action="revealRound" onPress={() => reveal(true)}>
          {t('dialog.revealAnonymous')}
        </ActionButton>
        <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
      </div>
    </Dialog>
  );
}
