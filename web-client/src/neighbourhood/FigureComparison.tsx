import type { Item } from '../contract/items';
import { FIGURES, type Figure } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { useTexts } from './texts';
import { unitOf } from './units';

/** More do not fit beside each other. */
const MOST_BESIDE = 6;

/** The key figures of several neighbourhoods side by side: why their scores differ. */
export function FigureComparison({ neighbourhoods }: { neighbourhoods: readonly Item<'neighbourhood'>[] }) {
  const t = useTexts();
  const format = useFormat();
  if (neighbourhoods.length < 2 || neighbourhoods.length > MOST_BESIDE) return null;
  const named = (figure: Figure) => {
    const unit = unitOf(figure);
    return unit ? `${t(`figure.${figure}`)} (${t(`unit.${unit}`)})` : t(`figure.${figure}`);
  };
  return (
    <details className="wa-figures-beside">
      <summary>{t('figuresBeside')}</summary>
      <EditableTable
        caption={t('figuresBeside')}
        columns={[
          { name: 'figure', title: t('column.figure'), cell: (figure: Figure) => named(figure) },
          ...neighbourhoods.map(({ id, name, figures }) => ({
            name: id,
            title: name,
            numeric: true,
            cell: (figure: Figure) => {
              const value = figures[figure]?.value;
              return value === undefined ? t('unknown') : format.number(value, 3);
            },
          })),
        ]}
        rows={FIGURES}
        rowId={(figure) => figure}
        rowName={(figure) => t(`figure.${figure}`)}
      />
    </details>
  );
}
