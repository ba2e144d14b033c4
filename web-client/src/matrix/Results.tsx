import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useReadOnly } from '../atelier/hooks';
import { Tabs } from '../look/Tabs';
import { Apart } from './Apart';
import { Reasons } from './Reasons';
import { ResultTable } from './ResultTable';
import { SpreadTable } from './SpreadTable';
import { useTexts } from './texts';
import { TotalTable } from './TotalTable';
import type { ShownRound, WholeMatrix } from './useMatrix';

/** What the rounds came to, without names: the last one first, each beside the one before. */
export function Results({ whole }: { whole: WholeMatrix }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { atelierId } = useAtelier();
  const [chosen, setChosen] = useState<string>();
  const { shown } = whole;
  const current = shown.find(({ id }) => id === chosen) ?? shown[0];
  if (!current) return null;
  return (
    <section data-item={current.id} className="wa-stack wa-matrix-results" aria-label={t('results.title', { number: current.number })}>
      <Heading level={2}>{t('results.title', { number: current.number })}</Heading>
      <p>{t('results.help')}</p>
      <TotalTable whole={whole} />
      {shown.length === 1 ? <Round whole={whole} round={current} /> : (
        <Tabs
          label={t('results.rounds')}
          current={current.id}
          onChange={setChosen}
          views={shown.map((round) => ({
            name: round.id,
            title: t('round.number', { number: round.number }),
            content: <Round whole={whole} round={round} />,
          }))}
        />
      )}
      {!readOnly && !whole.running && (
        <p className="wa-noprint">
          <Link className="nl-link" to={`/atelier/${atelierId}/decisions?matrix=${whole.matrix.id}`}>{t('results.propose')}</Link>
        </p>
      )}
    </section>
  );
}

function Round({ whole, round }: { whole: WholeMatrix; round: ShownRound }) {
  const t = useTexts();
  const before = whole.shown.find(({ number }) => number === round.number - 1);
  return (
    <div className="wa-stack">
      <p>{round.people === 0 ? t('results.nobody') : t('results.by', { count: round.people })}</p>
      <ResultTable whole={whole} round={round} before={before} />
      {round.people > 0 && <Apart whole={whole} round={round} />}
      <Reasons whole={whole} round={round} />
      <SpreadTable whole={whole} round={round} />
    </div>
  );
}
