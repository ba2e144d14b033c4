import type { Item } from '../contract/items';
import type { ScoredCell } from '../contract/matrix';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { WideTable } from '../look/WideTable';
import { cellOf, countOf, sharesOf } from './results';
import { Spread } from './Spread';
import { useTexts } from './texts';
import type { ShownRound, WholeMatrix } from './useMatrix';

interface ResultTableProps {
  readonly whole: WholeMatrix;
  readonly round: ShownRound;
  readonly before: ShownRound | undefined;
}

/** What each option got on each criterion, and how far people were apart; only what was in the round. */
export function ResultTable({ whole, round, before }: ResultTableProps) {
  const t = useTexts();
  const shares = sharesOf(round.results.weights);
  const options = whole.options.filter(({ id }) => round.results.totals.some(({ option }) => option === id));
  return (
    <WideTable label={t('results.gridRegion')} className="wa-matrix-scroll">
      <EditableTable
        caption={t('results.grid')}
        columns={[
          {
            name: 'criterion',
            title: t('results.criterion'),
            cell: (criterion: Item<'matrixCriterion'>) => <Weighed criterion={criterion} share={shares.get(criterion.id)} />,
          },
          ...options.map((option) => ({
            name: option.id,
            title: option.text,
            cell: (criterion: Item<'matrixCriterion'>) => (
              <Cell
                cell={cellOf(round.results, option.id, criterion.id)}
                before={before && { number: before.number, mean: cellOf(before.results, option.id, criterion.id)?.mean }}
              />
            ),
          })),
        ]}
        rows={whole.criteria.filter(({ id }) => round.results.weights.some(({ criterion }) => criterion === id))}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
      />
    </WideTable>
  );
}

function Weighed({ criterion, share }: { criterion: Item<'matrixCriterion'>; share: number | undefined }) {
  const t = useTexts();
  const { percent } = useFormat();
  return (
    <>
      {criterion.name}
      {share !== undefined && <span className="wa-matrix-explained wa-soft wa-small">{t('results.weighs', { share: percent(share) })}</span>}
    </>
  );
}

interface CellProps {
  readonly cell: ScoredCell | undefined;
  readonly before: { readonly number: number; readonly mean: number | undefined } | undefined;
}

function Cell({ cell, before }: CellProps) {
  const t = useTexts();
  const { number } = useFormat();
  if (cell?.mean === undefined) return <span className="wa-soft">{t('results.noScores')}</span>;
  return (
    <span className="wa-matrix-cell">
      <span className="wa-matrix-cell__mean">{number(cell.mean, 1)}</span>
      <Spread spread={cell.spread} />
      <span className="wa-soft wa-small">{t('results.count', { count: countOf(cell) })}</span>
      {before?.mean !== undefined && <span className="wa-small">{t('results.before', { number: before.number, mean: number(before.mean, 1) })}</span>}
    </span>
  );
}
