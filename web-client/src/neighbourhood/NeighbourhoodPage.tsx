import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useLoaded, useReadOnly } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { Loading } from '../look/Loading';
import { Bringing } from './Bringing';
import './neighbourhood.css';
import { NeighbourhoodViews } from './NeighbourhoodViews';
import { useTexts } from './texts';

/** The neighbourhoods, their key figures, and what the quick scan makes of them. */
export default function NeighbourhoodPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const neighbourhoods = useItems('neighbourhood');
  const [first] = neighbourhoods;
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
      </header>
      {first ? <NeighbourhoodViews neighbourhoods={neighbourhoods} first={first} /> : <EmptyState text={t(readOnly ? 'emptyReadOnly' : 'empty')} />}
      {!first && !readOnly && <Bringing />}
    </div>
  );
}
