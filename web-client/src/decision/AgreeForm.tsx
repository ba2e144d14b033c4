import { useState } from 'react';
import { useToday } from '../action/useToday';
import type { AtelierCommand } from '../contract/commands';
import { LONGEST } from '../contract/values';
import { DateField } from '../look/DateField';
import { TextArea } from '../look/Field';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

interface AgreeFormProps {
  readonly whole: WholeDecision;
  /** For the one who was appointed to decide after the advice: the reasons are then part of it. */
  readonly onAdvice: boolean;
  readonly onDone: () => void;
}

/** Records the agreement: why, what the minority wants to be remembered, and when to look again. */
export function AgreeForm({ whole: { decision }, onAdvice, onDone }: AgreeFormProps) {
  const t = useTexts();
  const [rationale, setRationale] = useState('');
  const [minority, setMinority] = useState(decision.minorityView ?? '');
  const [reviewAt, setReviewAt] = useState<string>();
  const [tried, setTried] = useState(false);
  const decisionId = decision.id;
  const today = useToday();
  // what is imported may have been looked at again long ago; who agrees now means a day that is to come
  const pastDay = reviewAt !== undefined && reviewAt < today;
  const make = (): AtelierCommand[] | undefined => {
    setTried(true);
    const why = rationale.trim();
    if ((onAdvice && !why) || pastDay) return undefined;
    const minorityView = minority.trim();
    const rest = { ...(minorityView && { minorityView }), ...(reviewAt && { reviewAt }) };
    return [onAdvice
      ? { type: 'DecideOnAdvice', decisionId, rationale: why, ...rest }
      : { type: 'AgreeDecision', decisionId, ...(why && { rationale: why }), ...rest }];
  };
  return (
    <RecordForm make={make} onDone={onDone} submitLabel={t('action.agree')}>
      <TextArea
        label={t(onAdvice ? 'field.rationaleNeeded' : 'field.rationale')}
        error={tried && onAdvice && !rationale.trim() ? t('missing.rationale') : undefined}
        rows={3}
        maxLength={LONGEST.explanation}
        value={rationale}
        onChange={({ target }) => setRationale(target.value)}
      />
      <TextArea label={t('field.minority')} hint={t('field.minorityHint')} rows={2} maxLength={LONGEST.explanation} value={minority} onChange={({ target }) => setMinority(target.value)} />
      <DateField label={t('field.reviewAt')} value={reviewAt} error={tried && pastDay ? t('missing.reviewLater') : undefined} onChange={setReviewAt} />
    </RecordForm>
  );
}
