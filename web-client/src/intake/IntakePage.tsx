import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import IntakeThen from './IntakeThen';
import { IntakeWizard } from './IntakeWizard';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';

/** What the atelier is for, who must be there, and what it costs. */
export default function IntakePage() {
  const t = useTexts();
  const loaded = useLoaded();
  const mayWrite = useLeads();
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <Heading level={1}>{t('title')}</Heading>
      <p className="wa-noprint">{t(mayWrite ? 'intro' : 'introRead')}</p>
      {mayWrite ? <IntakeWizard /> : <IntakeThen />}
    </div>
  );
}
