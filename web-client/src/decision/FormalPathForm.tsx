import { useState } from 'react';
import { LONGEST } from '../contract/values';
import { DateField } from '../look/DateField';
import { TextField } from '../look/Field';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

/** Which body decides formally, and when that is expected; what is not known is left empty. */
export function FormalPathForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [body, setBody] = useState(decision.formalBody ?? '');
  const [expectedAt, setExpected] = useState(decision.formalExpectedAt);
  const make = () => [{
    type: 'PlanFormalDecision' as const,
    decisionId: decision.id,
    path: { ...(body.trim() && { body: body.trim() }), ...(expectedAt && { expectedAt }) },
  }];
  return (
    <RecordForm make={make} onDone={onDone} now={[decision.formalBody, decision.formalExpectedAt]}>
      <TextField label={t('formal.body')} hint={t('formal.bodyHint')} maxLength={LONGEST.title} value={body} onChange={({ target }) => setBody(target.value)} />
      <DateField label={t('formal.expected')} value={expectedAt} onChange={setExpected} />
    </RecordForm>
  );
}
