import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import { Process } from './Process';
import { useTexts } from './texts';

/** What happens after the atelier, in which order, what may go wrong, and how far the step plan is covered. */
export default function ProcessPage() {
  const t = useTexts();
  if (!useLoaded()) return <Loading />;
  return (
    <div className="wa-page">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
      </header>
      <Process />
    </div>
  );
}
