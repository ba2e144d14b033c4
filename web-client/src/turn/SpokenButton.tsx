import { Button } from '@nl-design-system-candidate/button-react';
import { useSend } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import { useTexts } from './texts';

/** The facilitator says that somebody has spoken. */
export function SpokenButton({ roundId, participant, name }: { roundId: string; participant: string; name: string }) {
  const t = useTexts();
  const send = useSend();
  if (!useLeads()) return null;
  return (
    <Button
      type="button"
      purpose="secondary"
      className="nl-button--small"
      aria-label={t('markSpoken', { name })}
      onClick={() => void send({ type: 'TakeTurn', roundId, participantId: participant })}
    >
      {t('spoken')}
    </Button>
  );
}
