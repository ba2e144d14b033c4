import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense } from 'react';
import { useLoaded, useMe, useReadOnly } from '../atelier/hooks';
import { lazyPart } from '../look/lazyPart';
import { Loading } from '../look/Loading';
import { ModelEditor } from './ModelEditor';
import { NeighbourhoodBody } from './NeighbourhoodBody';
import { NeighbourhoodForm } from './NeighbourhoodForm';
import { useTexts } from './texts';

// Readers of spreadsheets and archives are large, and few people need them.
const ImportFigures = lazyPart(() => import('./ImportFigures'));

/** The neighbourhoods, their key figures, and what the quick scan makes of them. */
export default function NeighbourhoodPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const { role } = useMe();
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
      </header>
      <NeighbourhoodBody />
      {!readOnly && <NeighbourhoodForm />}
      {!readOnly && <Suspense fallback={<Loading />}><ImportFigures /></Suspense>}
      {!readOnly && role === 'FACILITATOR' && <ModelEditor />}
    </div>
  );
}
