import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { DateField } from '../look/DateField';
import { TextArea } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { Refused } from '../look/Refused';
import { ActionDialog } from './ActionDialog';
import { useTexts } from './texts';

type Doing = 'done' | 'withdraw' | 'change';

/** What can be done with one action. */
export function ActionSteps({ action, today }: { action: Item<'action'>; today: string }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [doing, setDoing] = useState<Doing>();
  const { title } = action;
  const stop = () => setDoing(undefined);
  if (doing === 'done' || doing === 'withdraw') return <SettleForm action={action} how={doing} today={today} onDone={stop} />;
  const button = (label: string, name: string, onClick: () => void) => (
    <Button type="button" purpose="subtle" className="nl-button--small" aria-label={name} busy={busy} onClick={onClick}>{label}</Button>
  );
  return (
    <>
      <div className="wa-row wa-noprint">
        {action.state === 'OPEN' ? (
          <>
            {button(t('done'), t('doneOne', { title }), () => setDoing('done'))}
            {button(t('changeShort'), t('changeOne', { title }), () => setDoing('change'))}
            {button(t('withdraw'), t('withdrawOne', { title }), () => setDoing('withdraw'))}
          </>
        ) : button(t('reopen'), t('reopenOne', { title }), () => void give({ type: 'ReopenAction', actionId: action.id }))}
      </div>
      <Refused problem={problem} />
      {doing === 'change' && <ActionDialog action={action} onClose={stop} />}
    </>
  );
}

function SettleForm({ action, how, today, onDone }: { action: Item<'action'>; how: 'done' | 'withdraw'; today: string; onDone: () => void }) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, give } = useAct();
  const [doneAt, setDoneAt] = useState<string | undefined>(today);
  const [reason, setReason] = useState('');
  const wrongDay = doneAt === undefined ? 'missing.doneAt' : doneAt > today ? 'missing.doneToCome' : undefined;
  const command = (): AtelierCommand | undefined => {
    if (how === 'withdraw') return { type: 'WithdrawAction', actionId: action.id, ...(reason.trim() && { reason: reason.trim() }) };
    return doneAt && !wrongDay ? { type: 'CompleteAction', actionId: action.id, doneAt } : undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = command();
    if (given && await give(given)) onDone();
  };
  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)}>
      {how === 'done'
        ? <DateField label={t('field.doneAt')} error={wrongDay ? t(wrongDay) : fieldError(problem, 'doneAt')} value={doneAt} onChange={setDoneAt} />
        : <TextArea label={t('field.reason')} rows={2} maxLength={LONGEST.explanation} value={reason} onChange={({ target }) => setReason(target.value)} />}
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{t(how)}</Button>
        <Button type="button" purpose="secondary" onClick={onDone}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}
