import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
import { useUnkept } from '../shell/useUnkept';
import { useTexts } from './texts';

interface AdviceChoiceProps {
  readonly round: Item<'consentRound'>;
  readonly options: readonly Item<'decisionOption'>[];
  readonly current: Item<'position'> | undefined;
}

/** One large button per option, and one for an advice in words only. */
export function AdviceChoice({ round, options, current }: AdviceChoiceProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [chosen, setChosen] = useState<string | undefined>(current && (current.option ?? ''));
  const [reason, setReason] = useState(current?.reason ?? '');
  const [tried, setTried] = useState(false);
  const unkept = useUnkept(current?.reason);
  const take = () => {
    setTried(true);
    if (chosen === undefined || (!chosen && !reason.trim())) return;
    void unkept.send(give({
      type: 'GiveAdvice', decisionId: round.decision, roundId: round.id,
      ...(chosen && { optionId: chosen }), ...(reason.trim() && { reason: reason.trim() }),
    }));
  };
  const choices = [...options.map(({ id, text }) => ({ id, text })), { id: '', text: t('advice.other') }];
  return (
    <div className="wa-stack">
      <div className="wa-positions" role="group" aria-label={t('round.yours')}>
        {choices.map(({ id, text }) => (
          <button key={id} type="button" className="wa-position" aria-pressed={chosen === id} onClick={() => setChosen(id)}>
            <strong>{text}</strong>
          </button>
        ))}
      </div>
      {chosen !== undefined && (
        <>
          <TextArea
            label={t(chosen ? 'round.reasonFree' : 'round.reasonNeeded')}
            error={tried && !chosen && !reason.trim() ? t('missing.reason') : undefined}
            rows={3}
            maxLength={LONGEST.explanation}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
              unkept.write(target.value);
            }}
          />
          <Refused problem={problem} />
          <Button type="button" purpose="primary" busy={busy} onClick={take}>{t(current ? 'advice.change' : 'advice.give')}</Button>
        </>
      )}
    </div>
  );
}
