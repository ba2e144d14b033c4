import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ScanModel, ScannedAlternative } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { ruled } from './modelWords';
import { useTexts } from './texts';
import { unitOf } from './units';

type Contribution = ScannedAlternative['contributions'][number];

/** How well one alternative fits: a bar, the reasons in words, and every contribution. */
export function AlternativeCard({ found, model }: { found: ScannedAlternative; model: ScanModel | undefined }) {
  const t = useTexts();
  const format = useFormat();
  const name = t(`alternative.${found.alternative}`);
  const byPull = [...found.contributions].sort((a, b) => b.weight * (b.score - 50) - a.weight * (a.score - 50));
  const [most, least] = [byPull[0], byPull.at(-1)];
  const value = ({ indicator, value: known }: Contribution) => {
    const unit = unitOf(indicator);
    return `${format.number(known, indicator === 'HEAT_DENSITY' ? 0 : 3)} ${unit ? t(`unit.${unit}`) : ''}`;
  };
  return (
    <article className="wa-card wa-stack">
      <Heading level={3}>{name}</Heading>
      <p>
        <strong>{t(`fit.${found.fit}`)}</strong>. {found.score === undefined ? t('scoreUnknown') : t('score', { score: format.number(found.score, 1) })}
      </p>
      <svg className="wa-scan__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" data-fit={found.fit}>
        <rect className="wa-scan__ground" width="100" height="6" />
        <rect className="wa-scan__score" width={found.score ?? 0} height="6" />
      </svg>
      {[...found.excludedBy, ...found.flags].map((rule) => <p key={rule}>{ruled(model, rule, t)}</p>)}
      {most && most.score > 50 && <p>{t('helps', { name: t(`figure.${most.indicator}`) })}</p>}
      {least && least.score < 50 && <p>{t('hinders', { name: t(`figure.${least.indicator}`) })}</p>}
      <p className="wa-soft">
        {t('coverage', { share: format.percent(found.coverage) })}{' '}
        {found.unknown.length > 0 && t('missing', { list: found.unknown.map((each) => t(`figure.${each}`)).join(', ') })}
      </p>
      {found.contributions.length > 0 && (
        <EditableTable
          caption={t('why', { name })}
          columns={[
            { name: 'indicator', title: t('column.contribution'), cell: ({ indicator }: Contribution) => t(`figure.${indicator}`) },
            { name: 'value', title: t('column.value'), numeric: true, cell: value },
            { name: 'weight', title: t('column.weight'), numeric: true, cell: ({ weight }: Contribution) => format.number(weight) },
            { name: 'score', title: t('column.score'), numeric: true, cell: ({ score }: Contribution) => format.number(score, 1) },
          ]}
          rows={found.contributions}
          rowId={({ indicator }) => indicator}
          rowName={({ indicator }) => t(`figure.${indicator}`)}
        />
      )}
    </article>
  );
}
