import type { FormEvent } from 'react';
import { useState } from 'react';
import { useNotesOf } from '../../atelier/hooks';
import { Dialog } from '../../look/Dialog';
import { NumberField } from '../../look/NumberField';
import { usualDots } from '../../round/usualDots';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';

const MOST = 50;

/** Asks how many dots everybody gets. */
export function OpenVoteDialog({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const notes = useNotesOf(board.id).length;
  const [budget, setBudget] = useState<number | undefined>(() => usualDots(notes));
  const [perNote, setPerNote] = useState<number | undefined>(1);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (budget === undefined || perNote === undefined) return;
    void board.actions.openDotVote(budget, Math.min(perNote, budget));
    onClose();
  };
  return (
    <Dialog title={t('dialog.voteTitle')} onClose={onClose}>
      <form className="wa-stack" onSubmit={open}>
        <p>{t('dialog.voteHelp')}</p>
        <NumberField label={t('dialog.budget')} hint={t('dialog.budgetHint', { count: notes })} min={1} max={MOST} step={1} required value={budget} onChange={setBudget} />
        <NumberField label={t('dialog.perNote')} min={1} max={MOST} step={1} required value={perNote} onChange={setPerNote} />
        <div className="wa-row">
          <ActionButton action="openDotVote" primary />
          <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
        </div>
      </form>
    </Dialog>
  );
}
