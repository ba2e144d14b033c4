import { Dialog } from '../../look/Dialog';
import { KeyList } from '../../look/KeyList';
import { useBoard } from '../BoardContext';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { BINDINGS } from '../keys/bindings';

/** All keys of the stage that this person can use. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const mine = BINDINGS.filter(({ needs }) => needs === undefined || board.may(needs));
  const clipboard = [
    { name: 'copy', combos: ['Ctrl+c'] },
    ...(board.may('pasteNotes') ? [{ name: 'paste', combos: ['Ctrl+v'] } as const] : []),
  ] as const;
  return (
    <Dialog title={t('dialog.keysTitle')} onClose={onClose}>
      <KeyList keys={[...mine, ...clipboard].map(({ name, combos }) => ({ combos, does: t(`keys.${name}`) }))} />
      <PlainButton onPress={onClose}>{t('dialog.close')}</PlainButton>
    </Dialog>
  );
}
