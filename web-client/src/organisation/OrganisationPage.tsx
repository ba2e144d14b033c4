import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Agreements } from '../agreement/Agreements';
import { useLoaded } from '../atelier/hooks';
import { DirectingRoles } from '../directingrole/DirectingRoles';
import { useViewInAddress } from '../features/useAddressed';
import { LegalChecklist } from '../legal/LegalChecklist';
import { Loading } from '../look/Loading';
import { Tabs } from '../look/Tabs';
import { Bodies } from './Bodies';
import { Rasci } from './Rasci';
import { useTexts } from './texts';
import './organisation.css';

const TABS = ['bodies', 'rasci', 'agreements', 'directingRole', 'legal'] as const;

/** The bodies with their members and mandate, who does what for each product, and what parties promise each other. */
export default function OrganisationPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const [tab, setTab] = useViewInAddress(TABS, 'bodies');
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <header className="wa-organisation__head">
        <div>
          <Heading level={1}>{t('title')}</Heading>
          <p>{t('intro')}</p>
        </div>
        <div className="wa-noprint">
          <Button type="button" purpose="secondary" onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </header>
      <Tabs
        label={t('tabs.label')}
        current={tab}
        allOnPaper
        onChange={(name) => setTab(TABS.find((each) => each === name) ?? 'bodies')}
        views={[
          { name: 'bodies', title: t('tabs.bodies'), content: <Bodies /> },
          { name: 'rasci', title: t('tabs.rasci'), content: <Rasci /> },
          { name: 'agreements', title: t('tabs.agreements'), content: <Agreements /> },
          { name: 'directingRole', title: t('tabs.directingRole'), content: <DirectingRoles /> },
          { name: 'legal', title: t('tabs.legal'), content: <LegalChecklist /> },
        ]}
      />
    </div>
  );
}
