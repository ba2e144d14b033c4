import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField, TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';
import { agreedLater, namesOf } from './register';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';

/** Marks an agreement as replaced by a later one; both stay to be read. */
export function SupersedeForm({ decision, onDone }: { decision: Item<'decision'>; onDone: () => void }) {
  const t = useTexts();
  const w = useWords();
  const decisions = useItems('decision');
  const names = namesOf(decisions);
  const later = agreedLater(decisions, decision);
  const { busy, problem, give } = useAct();
  const [byDecisionId, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!byDecisionId) return;
    const done = await give({ type: 'SupersedeDecision', decisionId: decision.id, byDecisionId, ...(reason.trim() && { reason: reason.trim() }) });
    if (done) onDone();
  };
  return (
    <form ref={form} className="wa-stack wa-decision-form" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label={t('field.supersedeBy')}
        error={tried && !byDecisionId ? t('missing.supersedeBy') : undefined}
        value={byDecisionId}
        onChange={({ target }) => setBy(target.value)}
      >
        <option value="" />
        {later.map(({ id }) => <option key={id} value={id}>{names.get(id)}</option>)}
      </SelectField>
      <TextArea label={t('field.supersedeReason')} rows={2} maxLength={LONGEST.explanation} value={reason} onChange={({ target }) => setReason(target.value)} />
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{t('action.supersedeNow')}</Button>
        <Button type="button" purpose="secondary" onClick={onDone}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}
