import type { ScoredCell } from '../contract/matrix';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { WideTable } from '../look/WideTable';
import { rangeOf } from './results';
import { scale } from './scoring';
import { useTexts } from './texts';
import { useNamesIn } from './useNamesIn';
import type { ShownRound, WholeMatrix } from './useMatrix';

/** The same spread in figures, for who would rather read them. */
export function SpreadTable({ whole, round }: { whole: WholeMatrix; round: ShownRound }) {
  const t = useTexts();
  const { number } = useFormat();
  const names = useNamesIn(whole);
  const nameOf = (cell: ScoredCell) => Object.values(names(cell)).join(', ');
  const range = (cell: ScoredCell) => {
    const found = rangeOf(cell);
    return found ? t('results.range', { ...found }) : t('results.noScores');
  };
  return (
    <details>
      <summary>{t('results.asTable')}</summary>
      <WideTable label={t('results.asTable')} className="wa-matrix-scroll">
        <EditableTable
          caption={t('results.tableCaption')}
          columns={[
            { name: 'cell', title: t('results.option'), cell: nameOf },
            ...scale(whole.matrix.highest).map((score) => ({
              name: String(score),
              title: String(score),
              numeric: true,
              cell: ({ spread }: ScoredCell) => number(spread[score - 1] ?? 0),
            })),
            { name: 'mean', title: t('results.mean'), numeric: true, cell: ({ mean }) => (mean === undefined ? t('results.noScores') : number(mean, 1)) },
            { name: 'range', title: t('results.lowestHighest'), cell: range },
          ]}
          rows={round.results.cells}
          rowId={({ option, criterion }) => `${option} ${criterion}`}
          rowName={nameOf}
        />
      </WideTable>
    </details>
  );
}
