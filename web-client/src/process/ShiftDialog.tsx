import { useState, type FormEvent } from 'react';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useFormat } from '../i18n/format';
import { Dialog } from '../look/Dialog';
import { FormEnd } from '../look/FormEnd';
import { MovesAlong } from './MovesAlong';
import { reschedule, type Shift } from './shift';
import { alongWith } from './steps';
import { useTexts } from './texts';

/** A day that was typed, of a step that others wait for: what moves along, before it does. */
export function ShiftDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const t = useTexts();
  const { day } = useFormat();
  const { busy, problem, give } = useAct();
  const steps = useItems('processStep');
  const [movesAlong, setMovesAlong] = useState(true);
  const step = steps.find(({ id }) => id === shift.step.id) ?? shift.step;
  const along = alongWith(steps, step, shift.when);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await give(reschedule({ step, when: shift.when }, movesAlong ? along : []))) onClose();
  };
  return (
    <Dialog title={t('shift.of', { title: step.title })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <p>{t('shift.fromToShort', { from: day(step.from ?? ''), to: day(shift.when?.from ?? '') })}</p>
        <MovesAlong along={along} movesAlong={movesAlong} onChange={setMovesAlong} />
        <FormEnd problem={problem} busy={busy} label={t('shift.do')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
