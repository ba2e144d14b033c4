import { useState, type FormEvent } from 'react';
import type { Circle } from '../../contract/round';
import { Dialog } from '../../look/Dialog';
import { SelectField } from '../../look/Field';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useWritingRound } from '../notes/useRounds';
import { widerCircles } from '../notes/widerCircles';

/** Asks with whom people go on writing. */
export function WidenDialog({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const wider = widerCircles(useWritingRound()?.circle);
  const [chosen, setChosen] = useState<Circle>();
  const circle = chosen !== undefined && wider.includes(chosen) ? chosen : wider[0];
  const widen = (event: FormEvent) => {
    event.preventDefault();
    if (circle === undefined) return;
    void board.actions.widenCircle(circle);
    onClose();
  };
  return (
    <Dialog title={t('dialog.widenTitle')} onClose={onClose}>
      <form className="wa-stack" onSubmit={widen}>
        <p>{t('dialog.widenHelp')}</p>
        <SelectField label={t('dialog.widenWith')} value={circle} onChange={({ target }) => setChosen(target.value as Circle)}>
          {wider.map((each) => <option key={each} value={each}>{t(`circle.${each}`)}</option>)}
        </SelectField>
        <div className="wa-row">
          <ActionButton action="widenCircle" primary />
          <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
        </div>
      </form>
    </Dialog>
  );
}
