import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import type { ScanCriterion } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { ModelLimits } from './ModelLimits';
import { curvesInWords } from './modelWords';
import { useTexts } from './texts';

/** The weights and lines of the scan as they were at this moment, beside those that were published. */
export function ModelThen() {
  const t = useTexts();
  const format = useFormat();
  const [model] = useItems('scanModel');
  if (!model) return null;
  const shaped = model.criteria.flatMap((criterion) => criterion.curves.flatMap((curve) =>
    curvesInWords({ ...criterion, curves: [curve] }, t, format).map((words) => ({ name: `${criterion.indicator} ${curve.alternative}`, words }))));
  return (
    <section data-item={model.id} className="wa-stack" aria-label={t('model')}>
      <Heading level={2}>{t('model')}</Heading>
      <p>{t('modelOf', { version: model.version, name: model.adopted.modelId })} {model.changed && t('modelChanged')}</p>
      <EditableTable
        caption={t('model')}
        columns={[
          { name: 'indicator', title: t('column.contribution'), cell: ({ indicator }: ScanCriterion) => t(`figure.${indicator}`) },
          { name: 'standard', title: t('standard'), numeric: true, cell: ({ publishedWeight }: ScanCriterion) => format.number(publishedWeight) },
          { name: 'weight', title: t('column.weight'), numeric: true, cell: ({ weight, publishedWeight }: ScanCriterion) => (weight === publishedWeight ? format.number(weight) : <strong>{format.number(weight)}</strong>) },
        ]}
        rows={model.criteria}
        rowId={({ indicator }) => indicator}
        rowName={({ indicator }) => t(`figure.${indicator}`)}
      />
      {shaped.length > 0 && <ul>{shaped.map(({ name, words }) => <li key={name} data-item={name}>{words}</li>)}</ul>}
      <ModelLimits model={model.adopted} />
    </section>
  );
}
