import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useItems, useLoaded } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { Loading } from '../look/Loading';
import { ParkingSection } from '../parking/ParkingSection';
import { HalfDayDialog } from './HalfDayDialog';
import { Programme } from './Programme';
import { ProposeDialog } from './ProposeDialog';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';
import { WorkFormSection } from './WorkFormSection';

/** What is done when, on which half-day, and with how much time for each component. */
export default function ProgrammePage() {
  const t = useTexts();
  const loaded = useLoaded();
  const leads = useLeads();
  const halfDays = useItems('halfDay');
  const [asking, setAsking] = useState<'halfDay' | 'proposal'>();
  if (!loaded) return <Loading />;
  const nothing = halfDays.length === 0;
  // what has been held is not replaced
  const begun = halfDays.some(({ state }) => state !== 'PLANNED');
  return (
    <div className="wa-page wa-stack wa-programme">
      <Heading level={1}>{t('title')}</Heading>
      <p className="wa-noprint">{t('intro')}</p>
      {nothing && (
        <EmptyState
          text={t(leads ? 'empty' : 'emptyReadOnly')}
          {...(leads && { action: t('propose.ask'), onAction: () => setAsking('proposal') })}
        />
      )}
      {leads && (
        <div className="wa-row">
          <Button type="button" purpose="secondary" onClick={() => setAsking('halfDay')}>{t('halfDay.add')}</Button>
          {!nothing && !begun && <Button type="button" purpose="secondary" onClick={() => setAsking('proposal')}>{t('propose.ask')}</Button>}
        </div>
      )}
      <Programme />
      <WorkFormSection />
      <ParkingSection />
      {asking === 'halfDay' && <HalfDayDialog onClose={() => setAsking(undefined)} />}
      {asking === 'proposal' && <ProposeDialog onClose={() => setAsking(undefined)} />}
    </div>
  );
}
