import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useLoaded } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { EmptyState } from '../look/EmptyState';
import { Loading } from '../look/Loading';
import { Candidates } from '../neighbourhood/Candidates';
import { OpenDialog, type Beginning } from './OpenDialog';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';
import { useMatrix, type WholeMatrix } from './useMatrix';

/** The decision matrices of the atelier; the facilitator opens new ones, also for the choice of where to begin. */
export default function MatricesPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const leads = useLeads();
  const matrices = useItems('matrix');
  const candidates = useItems('neighbourhood');
  const [beginning, setBeginning] = useState<Beginning>();
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('intro')}</p>
      </header>
      {leads && (
        <div className="wa-row">
          <Button type="button" purpose="primary" onClick={() => setBeginning('empty')}>{t('open.action')}</Button>
          {candidates.length > 1 && (
            <Button type="button" purpose="secondary" onClick={() => setBeginning('startNeighbourhood')}>{t('open.start')}</Button>
          )}
        </div>
      )}
      {leads && candidates.length < 2 && <TooFewCandidates />}
      {matrices.length === 0 && <EmptyState text={t(leads ? 'empty' : 'emptyReadOnly')} />}
      <ul className="wa-plain-list wa-stack">
        {matrices.map((matrix) => <li key={matrix.id} className="wa-card"><Card matrix={matrix} /></li>)}
      </ul>
      {beginning && <OpenDialog beginning={beginning} onClose={() => setBeginning(undefined)} />}
    </div>
  );
}

/** What has to be there before the choice of where to begin: in one step, where the intake names them already. */
function TooFewCandidates() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  return (
    <>
      <p>
        {t('open.startNeeds')} <Link className="nl-link" to={`/atelier/${atelierId}/neighbourhoods`}>{t('open.toNeighbourhoods')}</Link>
      </p>
      <Candidates />
    </>
  );
}

function Card({ matrix }: { matrix: Item<'matrix'> }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const whole = useMatrix(matrix.id);
  return (
    <>
      <Link className="nl-link" to={`/atelier/${atelierId}/matrix/${matrix.id}`}>{matrix.title}</Link>
      {matrix.question && <p>{matrix.question}</p>}
      {whole && (
        <p className="wa-soft wa-small">
          {t('card.parts', { options: whole.options.length, criteria: whole.criteria.length })} · <Standing whole={whole} />
        </p>
      )}
    </>
  );
}

function Standing({ whole: { running, shown } }: { whole: WholeMatrix }) {
  const t = useTexts();
  if (running) return t('card.scoring', { number: running.number });
  return shown[0] ? t('card.shown', { number: shown[0].number }) : t('card.making');
}
