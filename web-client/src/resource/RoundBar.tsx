import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { useTexts } from './texts';

/** Own rows first, then together: says that a round runs, and how many have filled in theirs; the facilitator starts it and shows its rows. */
export function RoundBar({ running }: { running: Item<'resourceRound'> | undefined }) {
  const t = useTexts();
  const send = useSend();
  const [showing, setShowing] = useState(false);
  const leads = useLeads();
  const readOnly = useReadOnly();
  if (!running) {
    return leads ? (
      <div>
        <Button type="button" purpose="secondary" onClick={() => void send({ type: 'StartResourceRound', roundId: newId() })}>
          {t('round.start')}
        </Button>
      </div>
    ) : null;
  }
  return (
    <div data-item={running.id} className="wa-card wa-stack">
      <p role="status">{t(readOnly ? 'round.watching' : 'round.running')}</p>
      <p>{t('round.people', { count: running.people })}</p>
      {leads && <div><Button type="button" purpose="primary" onClick={() => setShowing(true)}>{t('round.show')}</Button></div>}
      {showing && (
        <Confirm
          title={t('round.show')}
          text={t('round.showSure')}
          action={t('round.showYes')}
          onConfirm={() => void send({ type: 'ShowResourceRows', roundId: running.id })}
          onClose={() => setShowing(false)}
        />
      )}
    </div>
  );
}
