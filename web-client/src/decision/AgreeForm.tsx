import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { TextArea, TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';

/** Records the agreement, with why and when to look again. */
export function AgreeForm({ decisionId, onDone }: { decisionId: string; onDone: () => void }) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, give } = useAct();
  const [rationale, setRationale] = useState('');
  const [reviewAt, setReviewAt] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await give({
      type: 'AgreeDecision',
      decisionId,
      ...(rationale.trim() && { rationale: rationale.trim() }),
      ...(reviewAt && { reviewAt }),
    });
    if (done) onDone();
  };
  return (
    <form className="wa-stack wa-decision-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea label={t('field.rationale')} rows={3} maxLength={LONGEST.explanation} value={rationale} onChange={({ target }) => setRationale(target.value)} />
      <TextField label={t('field.reviewAt')} type="date" value={reviewAt} onChange={({ target }) => setReviewAt(target.value)} />
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{t('action.agree')}</Button>
        <Button type="button" purpose="secondary" onClick={onDone}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}
