import { useState } from 'react';
import type { DecisionMethod, Position } from '../contract/decision';
import type { Item } from '../contract/items';
import type { Problem } from '../contract/refusals';
import { useTexts as useWords } from '../i18n/texts';
import { needsReason, positionsFor } from './positions';
import { ReasonedAnswer } from './ReasonedAnswer';
import { useTexts } from './texts';

interface PositionChoiceProps {
  readonly method: DecisionMethod;
  readonly current: Item<'position'> | undefined;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Tells whether it was taken. */
  readonly onTake: (position: Position, reason: string | undefined) => Promise<boolean>;
}

/** One large button per position, within reach of a thumb; then the reason, and the last word. */
export function PositionChoice({ method, current, busy, problem, onTake }: PositionChoiceProps) {
  const t = useTexts();
  const w = useWords();
  const positions = positionsFor(method);
  const [chosen, setChosen] = useState<Position | undefined>(current?.position ?? (positions.length === 1 ? positions[0] : undefined));
  return (
    <div className="wa-stack">
      <div className="wa-positions" role="group" aria-label={t('round.yours')}>
        {positions.map((position) => (
          <button
            key={position}
            type="button"
            className="wa-position"
            data-position={position}
            aria-pressed={chosen === position}
            onClick={() => setChosen(position)}
          >
            <strong>{w(`words.position.${position}`)}</strong>
            <span>{t(`positionHelp.${position}`)}</span>
          </button>
        ))}
      </div>
      {chosen && (
        <ReasonedAnswer
          needed={needsReason(chosen)}
          before={current?.reason}
          giving={t(current ? 'action.change' : 'action.take')}
          busy={busy}
          problem={problem}
          onGive={(reason) => onTake(chosen, reason)}
        />
      )}
    </div>
  );
}
