import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import { useLeads } from '../atelier/useLeads';
import { ComposeDialog } from './ComposeDialog';
import { OwnWorkForms } from './OwnWorkForms';
import { useTexts } from './texts';
import { useOwnWorkForms } from './useWorkForms';

/** The working methods that were composed here, on the page of the programme; for others once there are any. */
export function WorkFormSection() {
  const t = useTexts();
  const id = useId();
  const leads = useLeads();
  const own = useOwnWorkForms();
  const [composing, setComposing] = useState(false);
  if (!leads && own.length === 0) return null;
  return (
    <section className={`wa-stack ${own.length === 0 ? 'wa-noprint' : ''}`} aria-labelledby={id}>
      <Heading level={2} id={id}>{t('workForm.title')}</Heading>
      {leads && <p className="wa-noprint">{t('workForm.intro')}</p>}
      <OwnWorkForms />
      {leads && <div><Button type="button" purpose="secondary" onClick={() => setComposing(true)}>{t('compose.new')}</Button></div>}
      {composing && <ComposeDialog onClose={() => setComposing(false)} />}
    </section>
  );
}
