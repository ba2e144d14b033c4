import type { FormEvent } from 'react';
import { useState } from 'react';
import { useNotesOf } from '../../atelier/hooks';
import { Dialog } from '../../look/Dialog';
import { TextField } from '../../look/Field';
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
  const [budget, setBudget] = useState(() => usualDots(notes));
  const [perNote, setPerNote] = useState(1);
  const open = (event: FormEvent) => {
    event.preventDefault();
    void board.actions.openDotVote(budget, Math.min(perNote, budget));
    onClose();
  };
  return (
    <Dialog title={t('dialog.voteTitle')} onClose={onClose}>
      <form className="wa-stack" onSubmit={open}>
        <p>{t('dialog.voteHelp')}</p>
        <TextField
          label={t('dialog.budget')}
          hint={t('dialog.budgetHint', { count: notes })}
          type="number"
          min={1}
          max={MOST}
          required
          value={budget}
          onChange={(event) => setBudget(event.target.valueAsNumber)}
        />
        <TextField
          label={t('dialog.perNote')}
          type="number"
          min={1}
          max={MOST}
          required
          value={perNote}
          onChange={(event) => setPerNote(event.target.valueAsNumber)}
        />
        <div className="wa-row">
          <ActionButton action="openDotVote" primary />
          <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
        </div>
      </form>
    </Dialog>
  );
}
