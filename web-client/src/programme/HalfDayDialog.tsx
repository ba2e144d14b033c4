import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { HalfDayPlan } from '../contract/programme';
import { LONGEST } from '../contract/values';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import type { HalfDay } from './agenda';
import { useTexts } from './texts';

const USUAL = { start: '13:00', end: '17:00' } as const;

/** Says when a half-day is held and what it is about; a new one without `halfDay`. */
export function HalfDayDialog({ halfDay, onClose }: { halfDay?: HalfDay; onClose: () => void }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const stands = useItem('halfDay', halfDay?.id);
  const [id] = useState(() => halfDay?.id ?? newId());
  const [date, setDate] = useState(halfDay?.date);
  const [start, setStart] = useState<string>(halfDay?.start ?? USUAL.start);
  const [end, setEnd] = useState<string>(halfDay?.end ?? USUAL.end);
  const [theme, setTheme] = useState(halfDay?.theme ?? '');
  const [tried, setTried] = useState(false);
  const backwards = tried && end <= start ? t('halfDay.backwards') : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (end <= start) return;
    const plan = { start, end, ...(date && { date }), ...(theme.trim() && { theme: theme.trim() }) };
    if (await give(halfDay ? { type: 'ReplanHalfDay', halfDayId: id, plan, seen: planOf(halfDay) } : { type: 'PlanHalfDay', halfDayId: id, plan })) onClose();
  };
  return (
    <Dialog title={t(halfDay ? 'halfDay.change' : 'halfDay.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <DateField label={t('halfDay.date')} hint={t('halfDay.dateHint')} value={date} onChange={setDate} error={fieldError(problem, 'date')} />
        <div className="wa-programme-fields">
          <TextField label={t('halfDay.start')} type="time" required value={start} onChange={({ target }) => setStart(target.value)} />
          <TextField
            label={t('halfDay.end')}
            type="time"
            required
            value={end}
            error={backwards ?? fieldError(problem, 'end')}
            onChange={({ target }) => setEnd(target.value)}
          />
        </div>
        <TextField label={t('halfDay.theme')} value={theme} maxLength={LONGEST.title} onChange={({ target }) => setTheme(target.value)} />
        <FormEnd
          problem={problem}
          busy={busy}
          now={halfDay && [halfDay.date, halfDay.start, halfDay.end, halfDay.theme]}
          gone={halfDay && !stands}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** As it stands: how others plan it meanwhile is told in the form, and then replaced by who saves all the same. */
function planOf({ date, start, end, theme }: HalfDay): HalfDayPlan {
  return { start, end, ...(date !== undefined && { date }), ...(theme !== undefined && { theme }) };
}
