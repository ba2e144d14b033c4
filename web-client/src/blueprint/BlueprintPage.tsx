import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useLoaded } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import { Loading } from '../look/Loading';
import './blueprint.css';
import { Draft } from './Draft';
import { DraftToRead } from './DraftToRead';
import { DrawUpForm } from './DrawUpForm';
import { Lessons } from './Lessons';
import { Never } from './Never';
import { Published } from './Published';
import { useTexts } from './texts';

/** Lessons of all, and the blueprint that the facilitator makes of the atelier. */
export default function BlueprintPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const leads = useLeads();
  const draft = useItems('blueprint').find(({ state }) => state === 'DRAWN_UP');
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack wa-blueprint">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
        {leads && <p className="wa-noprint">{t('received')}</p>}
      </header>
      <Lessons />
      {leads && <DrawUpForm again={draft !== undefined} />}
      {draft && leads && <Draft key={draft.id} blueprint={draft} />}
      {draft && !leads && <DraftToRead blueprint={draft}><p>{t('draft.onlyFacilitator')}</p></DraftToRead>}
      <Published />
      <Never />
    </div>
  );
}
