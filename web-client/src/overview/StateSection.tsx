import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { useGivenUnseen } from '../shell/useUnderWay';
import { useOverviewTexts } from './i18n/texts';

interface StateProps {
  readonly atelier: Item<'atelier'>;
  readonly leads: boolean;
}

/** Says that the atelier is closed, or to the facilitator that it is to be opened, which is done here. */
export function StateSection({ atelier, leads }: StateProps) {
  const t = useOverviewTexts();
  const send = useSend();
  if (atelier.state === 'OPEN') return null;
  if (atelier.state === 'CLOSED') return <p className="wa-card">{t('closed')}</p>;
  // to others every page says so
  if (!leads) return null;
  return (
    <section className="wa-card wa-row wa-between">
      <p>{t('plannedFacilitator')}</p>
      <Button purpose="primary" onClick={() => void send({ type: 'OpenAtelier' }, { label: t('open') })}>
        {t('open')}
      </Button>
    </section>
  );
}

/** The facilitator closes the atelier, for good: also what was given in silence and not shown by then. */
export function CloseSection() {
  const t = useOverviewTexts();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const unseen = useGivenUnseen();
  return (
    <div className="wa-row">
      <Button purpose="secondary" onClick={() => setAsking(true)}>
        {t('close')}
      </Button>
      {asking && (
        <Confirm
          title={t('closeTitle')}
          text={unseen ? `${t('closeUnseen')} ${t('closeText')}` : t('closeText')}
          action={t('close')}
          onConfirm={() => void send({ type: 'CloseAtelier' }, { label: t('close') })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
