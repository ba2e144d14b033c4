import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLoaded, useMe } from '../atelier/hooks';
import { mayAudit } from '../features/visibility';
import { Loading } from '../look/Loading';
import { Tabs } from '../look/Tabs';
import { Happened } from './Happened';
import { LookingNotice } from './LookingNotice';
import { Refused } from './Refused';
import { useTexts } from './texts';
import { useAddress } from './useAddress';
import { WhoLooked } from './WhoLooked';
import './logbook.css';

/** What was done, what was refused and who looked, to be searched; what is chosen is in the address. */
export default function LogbookPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { role } = useMe();
  const [{ view }, change] = useAddress(['view']);
  if (!loaded) return <Loading />;
  const views = [
    { name: 'happened', title: t('views.happened'), content: <Happened audits={mayAudit(role)} /> },
    ...(mayAudit(role) ? [{ name: 'refused', title: t('views.refused'), content: <Refused /> }] : []),
    ...(role === 'FACILITATOR' ? [{ name: 'access', title: t('views.access'), content: <WhoLooked /> }] : []),
  ];
  return (
    <div className="wa-page wa-stack">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
        <LookingNotice />
      </header>
      {views.length === 1 ? views[0]?.content : (
        <Tabs
          label={t('views.label')}
          current={views.find(({ name }) => name === view)?.name ?? 'happened'}
          onChange={(name) => change({ view: name === 'happened' ? '' : name })}
          views={views}
        />
      )}
    </div>
  );
}
