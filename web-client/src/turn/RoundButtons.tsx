import { Button } from '@nl-design-system-candidate/button-react';
import { useSend } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Round } from './turns';
import { useTexts } from './texts';

/** How the facilitator ends a round. */
export function RoundButtons({ round }: { round: Round }) {
  const t = useTexts();
  const send = useSend();
  if (!useLeads()) return null;
  return (
    <div className="wa-noprint">
      <Button type="button" purpose="secondary" onClick={() => void send({ type: 'FinishTurnRound', roundId: round.id })}>{t('finish')}</Button>
    </div>
  );
}
