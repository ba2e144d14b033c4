import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { RouteMapItem } from '../contract/process';
import { FIRST_YEAR, LAST_YEAR, LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { Overtaken } from '../look/Overtaken';
import { useTexts } from './texts';

/** What the neighbourhood is like when it is done, and in which year that is. */
export function EndStateDialog({ routeMap, onClose }: { routeMap: RouteMapItem | undefined; onClose: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [endState, setEndState] = useState(routeMap?.endState ?? '');
  const [year, setYear] = useState(routeMap?.targetYear === undefined ? '' : String(routeMap.targetYear));
  const [tried, setTried] = useState(false);
  const targetYear = year.trim() === '' ? undefined : Number(year);
  const wrongYear = targetYear !== undefined && !(Number.isInteger(targetYear) && targetYear >= FIRST_YEAR && targetYear <= LAST_YEAR);
  const missing = endState.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || wrongYear) return;
    if (await give({ type: 'DescribeEndState', endState: endState.trim(), ...(targetYear !== undefined && { targetYear }) })) onClose();
  };
  return (
    <Dialog title={t('endState.describe')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextArea
          label={t('endState.field')}
          hint={t('endState.hint')}
          error={tried && missing ? t('endState.missing') : undefined}
          rows={4}
          maxLength={LONGEST.explanation}
          value={endState}
          onChange={({ target }) => setEndState(target.value)}
        />
        <TextField
          label={t('endState.year')}
          hint={t('endState.yearHint')}
          error={tried && wrongYear ? t('endState.wrongYear') : undefined}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={({ target }) => setYear(target.value)}
        />
        <Overtaken now={routeMap && [routeMap.endState, routeMap.targetYear]} busy={busy} />
        <FormEnd problem={problem} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
