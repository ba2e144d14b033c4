import { Heading } from '@nl-design-system-candidate/heading-react';
import { Bodies } from './Bodies';
import './organisation.css';
import { Rasci } from './Rasci';
import { useTexts } from './texts';

/** The organisation as it stood at this moment: one below the other, without a choice of what to see. */
export default function OrganisationThen() {
  const t = useTexts();
  return (
    <div className="wa-stack">
      <Heading level={2}>{t('tabs.bodies')}</Heading>
      <Bodies />
      <Heading level={2}>{t('tabs.rasci')}</Heading>
      <Rasci />
    </div>
  );
}
