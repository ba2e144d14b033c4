import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import { useLeads } from '../atelier/useLeads';
import { DivideForm } from './DivideForm';
import { NewTableForm } from './NewTableForm';
import { Tables } from './Tables';
import { useTexts } from './texts';

/** Who sits with whom; the facilitator divides people over tables. */
export default function TablesPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const leads = useLeads();
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <Heading level={1}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      {leads && <DivideForm />}
      <Tables />
      {leads && <NewTableForm />}
    </div>
  );
}
