import { Dialog } from '../../look/Dialog';
import { useBoard } from '../BoardContext';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { BINDINGS } from '../keys/bindings';
import { keyCaps } from '../keys/keyCaps';

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
      <dl className="board-keys">
        {[...mine, ...clipboard].map(({ name, combos }) => (
          <div key={name}>
            <dt>
              {combos.map((combo) => (
                <kbd key={combo}>{keyCaps(combo)}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <PlainButton onPress={onClose}>{t('dialog.close')}</PlainButton>
    </Dialog>
  );
}
