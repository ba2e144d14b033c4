import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useItems, useMe } from '../atelier/hooks';
import type { ItemFields } from '../contract/items';
import { useFormat } from '../i18n/format';
import { bareMunicipality } from '../i18n/municipality';
import { LookingNotice } from '../logbook/LookingNotice';
import { AccessSection } from './AccessSection';
import { ActivitySection } from './ActivitySection';
import { BoardsSection } from './BoardsSection';
import { useOverviewTexts } from './i18n/texts';
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
    <div className="wa-page">
      <div>
        <Heading level={1}>{atelier.name}</Heading>
        <p className="wa-soft">
          {t('of', { municipality: bareMunicipality(atelier.municipality) })}
          {atelier.neighbourhood && ` · ${t('neighbourhood', { neighbourhood: atelier.neighbourhood })}`}
        </p>
        {atelier.derivedFrom && <DerivedFrom origin={atelier.derivedFrom} />}
        {atelier.copiedFrom && <CopiedFrom origin={atelier.copiedFrom} />}
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

/** What it began with; if that was another atelier, the moment of it. */
function DerivedFrom({ origin: { blueprint, firstDay, atelier, revision } }: { origin: NonNullable<ItemFields['atelier']['derivedFrom']> }) {
  const t = useOverviewTexts();
  const { day, number } = useFormat();
  return (
    <p className="wa-soft">
      {t('derivedFrom', { blueprint, day: day(firstDay) })}
      {atelier !== undefined && revision !== undefined && (
        <>
          {'. '}
          {t('derivedFromMoment', { revision: number(revision) })}{' '}
          <Link className="nl-link" to={`/atelier/${atelier}/replay?r=${revision}`}>{t('seeMoment')}</Link>
        </>
      )}
    </p>
  );
}

/** What it is a copy of, until which moment. */
function CopiedFrom({ origin: { atelier, name, revision, moment } }: { origin: NonNullable<ItemFields['atelier']['copiedFrom']> }) {
  const t = useOverviewTexts();
  const format = useFormat();
  return (
    <p className="wa-soft">
      {t('copiedFrom', { name, revision: format.number(revision), moment: format.moment(moment) })}{' '}
      <Link className="nl-link" to={`/atelier/${atelier}/replay?r=${revision}`}>{t('seeMoment')}</Link>
    </p>
  );
}
