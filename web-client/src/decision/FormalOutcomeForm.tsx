import { useState } from 'react';
import { useToday } from '../action/useToday';
import { FORMAL_OUTCOMES, type FormalOutcome } from '../contract/decision';
import { LONGEST } from '../contract/values';
import { DateField } from '../look/DateField';
import { SelectField, TextArea, TextField } from '../look/Field';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

/** What the body with the power made of the agreement. */
export function FormalOutcomeForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<FormalOutcome>(decision.formalOutcome ?? 'ADOPTED');
  const [decidedAt, setDecidedAt] = useState(decision.formalDecidedAt);
  const [reference, setReference] = useState(decision.formalReference ?? '');
  const [explanation, setExplanation] = useState(decision.formalExplanation ?? '');
  const [tried, setTried] = useState(false);
  const today = useToday();
  // What is expected of a day to come is said elsewhere; this is what became of it.
  const wrongDay = decidedAt === undefined ? 'missing.formalDay' : decidedAt > today ? 'missing.formalDayToCome' : undefined;
  const make = () => {
    setTried(true);
    if (!decidedAt || wrongDay || !reference.trim()) return undefined;
    return [{
      type: 'RecordFormalDecision' as const,
      decisionId: decision.id,
      formal: { outcome, decidedAt, reference: reference.trim(), ...(explanation.trim() && { explanation: explanation.trim() }) },
    }];
  };
  return (
    <RecordForm make={make} onDone={onDone} now={[decision.formalOutcome, decision.formalDecidedAt, decision.formalReference, decision.formalExplanation]}>
      <SelectField label={t('formal.outcome')} value={outcome} onChange={({ target }) => setOutcome(target.value as FormalOutcome)}>
        {FORMAL_OUTCOMES.map((each) => <option key={each} value={each}>{t(`formalOutcome.${each}`)}</option>)}
      </SelectField>
      <DateField label={t('formal.decidedAt')} error={tried && wrongDay ? t(wrongDay) : undefined} value={decidedAt} onChange={setDecidedAt} />
      <TextField
        label={t('formal.reference')}
        hint={t('formal.referenceHint')}
        error={tried && !reference.trim() ? t('missing.reference') : undefined}
        maxLength={LONGEST.title}
        value={reference}
        onChange={({ target }) => setReference(target.value)}
      />
      <TextArea label={t('formal.explanation')} rows={2} maxLength={LONGEST.explanation} value={explanation} onChange={({ target }) => setExplanation(target.value)} />
    </RecordForm>
  );
}
