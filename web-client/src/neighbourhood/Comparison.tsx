import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { HEAT_ALTERNATIVES, type HeatAlternative } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { fitInWords } from './fit';
import { useTexts } from './texts';
import { verdictOf } from './verdict';

/** Several neighbourhoods side by side: the score of each alternative, what the scan found, and what PBL did. */
export function Comparison({ neighbourhoods }: { neighbourhoods: readonly Item<'neighbourhood'>[] }) {
  const t = useTexts();
  const format = useFormat();
  const scans = useItems('quickScan');
  const [model] = useItems('scanModel');
  const scanOf = ({ id }: Item<'neighbourhood'>) => scans.find((scan) => scan.id === id);
  const score = (neighbourhood: Item<'neighbourhood'>, alternative: HeatAlternative) => {
    const found = scanOf(neighbourhood)?.alternatives.find((each) => each.alternative === alternative);
    if (!found) return t('unknown');
    return `${found.score === undefined ? '' : format.number(found.score, 1)} ${fitInWords(found, t)}`;
  };
  return (
    <div className="wa-scan-compare">
      <EditableTable
        caption={t('compare')}
        columns={[
          { name: 'name', title: t('column.neighbourhood'), cell: ({ name }: Item<'neighbourhood'>) => name },
          ...(model?.adopted.alternatives ?? HEAT_ALTERNATIVES).map((alternative) => ({
            name: alternative,
            title: t(`alternative.${alternative}`),
            cell: (neighbourhood: Item<'neighbourhood'>) => score(neighbourhood, alternative),
          })),
          {
            name: 'outcome',
            title: t('column.outcome'),
            cell: (neighbourhood: Item<'neighbourhood'>) => {
              const scan = scanOf(neighbourhood);
              return scan ? verdictOf(scan, t, format) : t('unknown');
            },
          },
          {
            name: 'pbl',
            title: t('pblTitle'),
            cell: ({ cheapestVariant: found }: Item<'neighbourhood'>) => (found ? `${t(`alternative.${found.alternative}`)} (${found.name})` : t('unknown')),
          },
        ]}
        rows={neighbourhoods}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
      />
    </div>
  );
}
