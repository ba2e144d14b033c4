import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useState } from 'react';
import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { GivenScore } from '../contract/matrix';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
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
  const give = (score: number | undefined, reason?: string) => void send(scoring(roundId, option.id, criterion.id, score, reason));
  return (
    <fieldset className="wa-matrix-score">
      <legend>{criterion.name}</legend>
      {criterion.explanation && <p className="wa-soft wa-small">{criterion.explanation}</p>}
      {before?.score !== undefined && <p className="wa-small">{t('sheet.before', { number: before.number, score: before.score })}</p>}
      <div className="wa-matrix-score__choices">
        {scale(highest).map((score) => (
          <label key={score} className="wa-matrix-score__choice">
            <input type="radio" name={group} checked={given?.score === score} onChange={() => give(score, given?.reason)} />
            <span>{score}</span>
          </label>
        ))}
        {given && <Button type="button" purpose="subtle" onClick={() => give(undefined)}>{t('sheet.clear')}</Button>}
      </div>
      {given && <Reason key={given.reason ?? ''} reason={given.reason ?? ''} onKeep={(reason) => give(given.score, reason)} />}
    </fieldset>
  );
}

function Reason({ reason: kept, onKeep }: { reason: string; onKeep: (reason: string) => void }) {
  const t = useTexts();
  const [reason, setReason] = useState(kept);
  return (
    <div className="wa-stack">
      <TextField label={t('sheet.reason')} hint={t('sheet.reasonHint')} value={reason} maxLength={LONGEST.statement} onChange={({ target }) => setReason(target.value)} />
      {reason.trim() !== kept && <div><Button type="button" purpose="secondary" onClick={() => onKeep(reason)}>{t('sheet.keepReason')}</Button></div>}
    </div>
  );
}
