import { useState } from 'react';
import { LONGEST } from '../../contract/values';
import type { NoteRewordedMeanwhile } from '../../contract/refusals';
import { Dialog } from '../../look/Dialog';
import { TextArea } from '../../look/Field';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { saveText } from '../notes/reword';

interface ConflictDialogProps {
  readonly conflict: NoteRewordedMeanwhile;
  readonly onClose: () => void;
}

/** Two people reworded one note: both texts, and the choice between them or of both together. */
export function ConflictDialog({ conflict, onClose }: ConflictDialogProps) {
  const board = useBoard();
  const t = useBoardTexts();
  const { noteId, theirs, yours, textRevision } = conflict;
  const [merged, setMerged] = useState(`${theirs}\n${yours}`.slice(0, LONGEST.note));
  const take = (text: string) => {
    onClose();
    void saveText(board, noteId, text, textRevision);
  };
  return (
    <Dialog title={t('dialog.conflictTitle')} onClose={onClose}>
      <p>{t('dialog.conflictHelp')}</p>
      <section className="board-conflict" aria-label={t('dialog.theirs')}>
        <h3>{t('dialog.theirs')}</h3>
        <blockquote>{theirs}</blockquote>
        <PlainButton onPress={onClose}>{t('dialog.keepTheirs')}</PlainButton>
      </section>
      <section className="board-conflict" aria-label={t('dialog.yours')}>
        <h3>{t('dialog.yours')}</h3>
        <blockquote>{yours}</blockquote>
        <ActionButton action="rewordNote" onPress={() => take(yours)}>
          {t('dialog.takeYours')}
        </ActionButton>
      </section>
      <TextArea
        label={t('dialog.merged')}
        value={merged}
        maxLength={LONGEST.note}
        rows={4}
        onChange={(event) => setMerged(event.target.value)}
      />
      <ActionButton action="rewordNote" primary onPress={() => take(merged.trim())}>
        {t('dialog.takeMerged')}
      </ActionButton>
    </Dialog>
  );
}
