import { Button } from '@nl-design-system-candidate/button-react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { Refused } from '../look/Refused';
import { Awaited } from './Awaited';
import { withoutAnswer } from './positions';
import { useTexts } from './texts';

interface HiddenPositionsProps {
  readonly round: Item<'consentRound'>;
  /** Who has left the atelier for good. */
  readonly left: ReadonlySet<string>;
  readonly mayShow: boolean;
}

/** A round in silence: who has answered is known, what they answered is not; the facilitator shows it. */
export function HiddenPositions({ round, left, mayShow }: HiddenPositionsProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const { id, decision, entitled, answered = [] } = round;
  return (
    <div className="wa-stack">
      <p>{t('round.hidden')}</p>
      <p role="status">{t('round.taken', { count: answered.length, all: entitled.length })}</p>
      <Awaited {...withoutAnswer(round, answered, left)} open />
      <Refused problem={problem} />
      {mayShow && (
        <div>
          <Button purpose="primary" busy={busy} onClick={() => void give({ type: 'ShowPositions', decisionId: decision, roundId: id })}>
            {t('action.show')}
          </Button>
        </div>
      )}
    </div>
  );
}
