import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useMe } from '../atelier/hooks';
import { bareMunicipality } from '../i18n/municipality';
import { LookingNotice } from '../logbook/LookingNotice';
import { AccessSection } from './AccessSection';
import { ActivitySection } from './ActivitySection';
import { BoardsSection } from './BoardsSection';
import { useOverviewTexts } from './i18n/texts';
import { Origin } from './Origin';
import './overview.css';
import { PeopleSection } from './PeopleSection';
import { CloseSection, StateSection } from './StateSection';

/** The atelier at a glance; for the facilitator also where it is steered. */
export default function OverviewPage() {
  const t = useOverviewTexts();
  const [atelier] = useItems('atelier');
  const { role } = useMe();
  const leads = role === 'FACILITATOR';
  if (!atelier) return null;
  return (
    <div className="wa-page wa-overview">
      <div>
        <Heading level={1}>{atelier.name}</Heading>
        <p className="wa-soft">
          {t('of', { municipality: bareMunicipality(atelier.municipality) })}
          {atelier.neighbourhood && ` · ${t('neighbourhood', { neighbourhood: atelier.neighbourhood })}`}
        </p>
        <Origin atelier={atelier} />
        <LookingNotice />
      </div>
      <StateSection atelier={atelier} leads={leads} />
      <ActivitySection />
      <BoardsSection mayOpen={leads && atelier.state !== 'CLOSED'} />
      <PeopleSection leads={leads && atelier.state !== 'CLOSED'} />
      {leads && <AccessSection />}
      {leads && atelier.state === 'OPEN' && <CloseSection />}
    </div>
  );
}
