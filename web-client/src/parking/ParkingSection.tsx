import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { ParkingLot } from './ParkingLot';
import { ParkForm } from './ParkForm';
import { useTexts } from './texts';

/** The parking lot, on the page of the programme. */
export function ParkingSection() {
  const t = useTexts();
  const id = useId();
  const readOnly = useReadOnly();
  return (
    <section className="wa-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>{t('title')}</Heading>
      <p className="wa-noprint">{t('intro')}</p>
      {!readOnly && <ParkForm />}
      <ParkingLot />
    </section>
  );
}
