import type { Item } from '../contract/items';
import type { ScoredTotal } from '../contract/matrix';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { useTexts } from './texts';
import type { ShownRound, WholeMatrix } from './useMatrix';

/** The weighted scores of the options, round beside round; the highest of the last round first. */
export function TotalTable({ whole: { matrix, options, shown } }: { whole: WholeMatrix }) {
  const t = useTexts();
  const rounds = [...shown].reverse();
  return (
    <EditableTable
      caption={t('results.totals')}
      columns={[
        { name: 'option', title: t('results.option'), cell: ({ text }: Item<'matrixOption'>) => text },
        ...rounds.map((round) => ({
          name: round.id,
          title: t('round.number', { number: round.number }),
          cell: ({ id }: Item<'matrixOption'>) => <Total total={totalOf(round, id)} highest={matrix.highest} />,
        })),
      ]}
      rows={[...options].sort((one, other) => (scoreOf(shown[0], other.id) - scoreOf(shown[0], one.id)))}
      rowId={({ id }) => id}
      rowName={({ text }) => text}
    />
  );
}

function Total({ total, highest }: { total: ScoredTotal | undefined; highest: number }) {
  const t = useTexts();
  const { number, percent } = useFormat();
  if (total?.total === undefined) return t('results.notScored');
  return (
    <span className="wa-matrix-total">
      <span className="wa-matrix-total__bar" aria-hidden="true"><span style={{ inlineSize: `${String((100 * total.total) / highest)}%` }} /></span>
      <span>{t('results.total', { total: number(total.total), highest: number(highest) })}</span>
      {total.coverage < 1 && <span className="wa-small wa-matrix-partly">{t('results.partly', { share: percent(total.coverage) })}</span>}
    </span>
  );
}

function totalOf(round: ShownRound | undefined, option: string): ScoredTotal | undefined {
  return round?.results.totals.find((total) => total.option === option);
}

/** What was not scored stands below what was, whatever its score. */
function scoreOf(round: ShownRound | undefined, option: string): number {
  return totalOf(round, option)?.total ?? -1;
}
