import { Button } from '@nl-design-system-candidate/button-react';
import { useId, type FormEvent } from 'react';
import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { GivenScore } from '../contract/matrix';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { useTyped, type Keep } from '../look/useTyped';
import { scale, scoring } from './scoring';
import { useTexts } from './texts';

interface ScoreFieldProps {
  readonly roundId: string;
  readonly option: Item<'matrixOption'>;
  readonly criterion: Item<'matrixCriterion'>;
  readonly highest: number;
  readonly given: GivenScore | undefined;
  /** What I gave in the round before. */
  readonly before: { readonly number: number; readonly score: number | undefined } | undefined;
}

/** My score for an option on one criterion, and why. */
export function ScoreField({ roundId, option, criterion, highest, given, before }: ScoreFieldProps) {
  const t = useTexts();
  const send = useSend();
  const group = useId();
  const give = (score: number | undefined, reason?: string) => send(scoring(roundId, option.id, criterion.id, score, reason));
  const explain = async (score: number, reason: string) => {
    const outcome = await give(score, reason);
    return outcome.ok ? undefined : outcome.problem;
  };
  return (
    <fieldset className="wa-matrix-score">
      <legend>{criterion.name}</legend>
      {criterion.explanation && <p className="wa-soft wa-small">{criterion.explanation}</p>}
      {before?.score !== undefined && <p className="wa-small">{t('sheet.before', { number: before.number, score: before.score })}</p>}
      <div className="wa-matrix-score__choices">
        {scale(highest).map((score) => (
          <label key={score} className="wa-matrix-score__choice">
            <input type="radio" name={group} checked={given?.score === score} onChange={() => void give(score, given?.reason)} />
            <span>{score}</span>
          </label>
        ))}
        {given && <Button type="button" purpose="subtle" onClick={() => void give(undefined)}>{t('sheet.clear')}</Button>}
      </div>
      {given && <Reason reason={given.reason ?? ''} keep={(reason) => explain(given.score, reason)} />}
    </fieldset>
  );
}

function Reason({ reason: kept, keep }: { reason: string; keep: Keep<string> }) {
  const t = useTexts();
  const { shown: reason, type, leave } = useTyped(kept, keep);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <form className="wa-stack" onSubmit={submit}>
      <TextField label={t('sheet.reason')} hint={t('sheet.reasonHint')} value={reason} maxLength={LONGEST.statement} onChange={({ target }) => type(target.value)} />
      {reason.trim() !== kept && <div><Button type="submit" purpose="secondary">{t('sheet.keepReason')}</Button></div>}
    </form>
  );
}
