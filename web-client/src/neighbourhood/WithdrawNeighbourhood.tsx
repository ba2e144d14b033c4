import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { useTexts } from './texts';

/** Takes a neighbourhood off the list, after it was asked. */
export function WithdrawNeighbourhood({ neighbourhood: { id, name } }: { neighbourhood: Item<'neighbourhood'> }) {
  const t = useTexts();
  const send = useSend();
  const [asking, ask] = useState(false);
  return (
    <div>
      <Button purpose="secondary" onClick={() => ask(true)}>{t('withdraw')}</Button>
      {asking && (
        <Confirm
          title={t('withdraw')}
          text={t('withdrawSure', { name })}
          action={t('withdraw')}
          onConfirm={() => void send({ type: 'WithdrawNeighbourhood', neighbourhoodId: id })}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
}
