import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { DecisionMethod, Position } from '../contract/decision';
import { LONGEST } from '../contract/values';
import type { Item } from '../contract/items';
import type { Problem } from '../contract/refusals';
import { useTexts as useWords } from '../i18n/texts';
import { TextArea } from '../look/Field';
import { needsReason, positionsFor } from './positions';
import { Refused } from '../look/Refused';
import { useUnkept } from '../shell/useUnkept';
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
  const [reason, setReason] = useState(current?.reason ?? '');
  const [tried, setTried] = useState(false);
  const unkept = useUnkept(current?.reason);
  const take = () => {
    setTried(true);
    if (chosen && (reason.trim() || !needsReason(chosen))) void unkept.send(onTake(chosen, reason.trim() || undefined));
  };
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
        <>
          <TextArea
            label={t(needsReason(chosen) ? 'round.reasonNeeded' : 'round.reasonFree')}
            error={tried && needsReason(chosen) && !reason.trim() ? t('missing.reason') : undefined}
            rows={3}
            maxLength={LONGEST.explanation}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
              unkept.write(target.value);
            }}
          />
          <Refused problem={problem} />
          <Button type="button" purpose="primary" busy={busy} onClick={take}>
            {t(current ? 'action.change' : 'action.take')}
          </Button>
        </>
      )}
    </div>
  );
}
