import { Button } from '@nl-design-system-candidate/button-react';
import { useMe, useReadOnly, useSend } from '../atelier/hooks';
import { useTexts } from './texts';

/** The facilitator says that somebody has spoken. */
export function SpokenButton({ roundId, participant, name }: { roundId: string; participant: string; name: string }) {
  const t = useTexts();
  const send = useSend();
  const readOnly = useReadOnly();
  const { role } = useMe();
  if (readOnly || role !== 'FACILITATOR') return null;
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
