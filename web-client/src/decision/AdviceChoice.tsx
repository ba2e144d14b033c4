import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { ReasonedAnswer } from './ReasonedAnswer';
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
  const advise = (reason: string | undefined) => give({
    type: 'GiveAdvice', decisionId: round.decision, roundId: round.id,
    ...(chosen && { optionId: chosen }), ...(reason && { reason }),
  });
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
        <ReasonedAnswer
          needed={!chosen}
          before={current?.reason}
          giving={t(current ? 'advice.change' : 'advice.give')}
          busy={busy}
          problem={problem}
          onGive={advise}
        />
      )}
    </div>
  );
}
