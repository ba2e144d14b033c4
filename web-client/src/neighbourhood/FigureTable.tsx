import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Item } from '../contract/items';
import { FIGURES, type Figure } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { FigureForm } from './FigureForm';
import { useTexts } from './texts';
import { unitOf } from './units';

/** The key figures of a neighbourhood, each with where it comes from. */
export function FigureTable({ neighbourhood, readOnly }: { neighbourhood: Item<'neighbourhood'>; readOnly: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const [changing, change] = useState<Figure>();
  const known = (figure: Figure) => neighbourhood.figures[figure];
  const written = (figure: Figure) => {
    const value = known(figure)?.value;
    const unit = unitOf(figure);
    return value === undefined ? t('unknown') : `${format.number(value, 3)} ${unit ? t(`unit.${unit}`) : ''}`;
  };
  return (
    <section className={readOnly ? 'wa-stack' : 'wa-stack wa-figures-to-change'} aria-label={t('figures')}>
      <EditableTable
        caption={t('figureOf', { name: neighbourhood.name })}
        columns={[
          { name: 'figure', title: t('column.figure'), cell: (figure: Figure) => t(`figure.${figure}`) },
          { name: 'value', title: t('column.value'), numeric: true, cell: written },
          { name: 'source', title: t('column.source'), cell: (figure: Figure) => known(figure)?.source ?? t('unknown') },
          { name: 'year', title: t('column.year'), cell: (figure: Figure) => known(figure)?.year ?? t('unknown') },
          ...(readOnly ? [] : [{
            name: 'change',
            title: t('change'),
            cell: (figure: Figure) => (
              <Button purpose="subtle" aria-label={t('changeOf', { name: t(`figure.${figure}`) })} onClick={() => change(figure)}>{t('change')}</Button>
            ),
          }]),
        ]}
        rows={FIGURES}
        rowId={(figure) => figure}
        rowName={(figure) => t(`figure.${figure}`)}
      />
      {changing && <FigureForm key={changing} neighbourhood={neighbourhood} figure={changing} onClose={() => change(undefined)} />}
    </section>
  );
}
