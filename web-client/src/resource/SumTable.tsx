import { RESOURCE_PHASES, type Figure, type ResourceSum } from '../contract/resource';
import { useFormat } from '../i18n/format';
import { EditableTable, type TableColumn } from '../look/EditableTable';
import { useTexts } from './texts';

/** A sum and whose it is. */
export interface NamedSum {
  readonly id: string;
  readonly name: string;
  readonly sum: ResourceSum;
}

interface SumTableProps {
  readonly caption: string;
  readonly title: string;
  readonly sums: readonly NamedSum[];
  /** The total that the bars are a part of; no bars as long as nothing of it is known. */
  readonly whole?: Figure | undefined;
}

/** Sums with in how many rows something is still unknown, and bars that are said in words as well. */
export function SumTable({ caption, title, sums, whole }: SumTableProps) {
  const t = useTexts();
  const format = useFormat();
  const hours = (quarters: number) => format.number(quarters / 4);
  const columns: TableColumn<NamedSum>[] = [
    { name: 'name', title, cell: ({ name }) => name },
    ...RESOURCE_PHASES.map((phase) => ({
      name: phase,
      title: t('hoursIn', { phase: t(`phase.${phase}`) }),
      numeric: true,
      cell: ({ sum }: NamedSum) => <FigureText figure={sum.phases.find((each) => each.phase === phase)} write={hours} />,
    })),
    { name: 'hours', title: t('column.hours'), numeric: true, cell: ({ sum }) => <FigureText figure={sum.quarters} write={hours} /> },
    { name: 'labour', title: t('column.labour'), numeric: true, cell: ({ sum }) => <FigureText figure={sum.labourCents} write={format.euros} /> },
    { name: 'outOfPocket', title: t('column.outOfPocket'), numeric: true, cell: ({ sum }) => <FigureText figure={sum.outOfPocketCents} write={format.euros} /> },
    { name: 'total', title: t('column.total'), numeric: true, cell: ({ sum }) => <FigureText figure={sum.totalCents} write={format.euros} /> },
    ...(whole?.sum ? [{
      name: 'share',
      title: t(whole.unknown > 0 ? 'column.shareOfKnown' : 'column.share'),
      cell: ({ sum }: NamedSum) => <Share of={whole} part={sum.totalCents.sum} />,
    }] : []),
  ];
  return (
    <div className="wa-resource-sums">
      <EditableTable caption={caption} columns={columns} rows={sums} rowId={({ id }) => id} rowName={({ name }) => name} />
    </div>
  );
}

function FigureText({ figure, write }: { figure: Figure | undefined; write: (sum: number) => string }) {
  const t = useTexts();
  if (figure?.sum === undefined) return <span className="wa-soft">{t('unknown')}</span>;
  const known = write(figure.sum);
  if (figure.unknown === 0) return <>{known}</>;
  return <>{t('atLeast', { known })}<br /><span className="wa-soft wa-small">{t('stillUnknown', { count: figure.unknown })}</span></>;
}

function Share({ part, of }: { part: number | undefined; of: Figure }) {
  const t = useTexts();
  const format = useFormat();
  if (part === undefined || !of.sum) return <span className="wa-soft">{t('unknown')}</span>;
  const share = part / of.sum;
  return (
    <span className="wa-resource-share">
      <span className="wa-resource-share__bar" aria-hidden="true"><span style={{ inlineSize: `${share * 100}%` }} /></span>
      <span aria-hidden="true">{format.percent(share)}</span>
      <span className="wa-hidden">{t(of.unknown > 0 ? 'totals.shareOfKnown' : 'totals.share', { percent: format.percent(share) })}</span>
    </span>
  );
}
