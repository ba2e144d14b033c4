import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Item } from '../contract/items';
import type { ScanModel, ScannedAlternative } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { fitInWords } from './fit';
import { ruled } from './modelWords';
import { useTexts } from './texts';
import { figuresOf, unitOf } from './units';

/** A score that speaks neither for nor against. */
const MIDDLE = 50;

type Contribution = ScannedAlternative['contributions'][number];

interface AlternativeCardProps {
  readonly found: ScannedAlternative;
  readonly model: ScanModel | undefined;
  /** What the contributions rest on. */
  readonly figures: Item<'neighbourhood'>['figures'];
}

/** How well one alternative fits: a bar, the reasons in words, and every contribution. */
export function AlternativeCard({ found, model, figures }: AlternativeCardProps) {
  const t = useTexts();
  const format = useFormat();
  const name = t(`alternative.${found.alternative}`);
  const byPull = [...found.contributions].sort((a, b) => pullOf(b) - pullOf(a));
  const known = found.contributions.reduce((sum, { weight }) => sum + weight, 0);
  const [most, least] = [byPull[0], byPull.at(-1)];
  const value = ({ indicator, value: amount }: Contribution) => {
    const unit = unitOf(indicator);
    return `${format.number(amount, indicator === 'HEAT_DENSITY' ? 0 : 3)} ${unit ? t(`unit.${unit}`) : ''}`;
  };
  return (
    <article className="wa-card wa-stack">
      <Heading level={3}>{name}</Heading>
      <p>
        <strong>{fitInWords(found, t)}</strong>. {found.score === undefined ? t('scoreUnknown') : t('score', { score: format.number(found.score, 1) })}
      </p>
      <svg className="wa-scan__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" data-fit={found.fit}>
        <rect className="wa-scan__ground" width="100" height="6" />
        <rect className="wa-scan__score" width={found.score ?? 0} height="6" />
      </svg>
      {[...found.excludedBy, ...found.flags].map((rule) => <p key={rule}>{ruled(model, rule, t)}</p>)}
      {most && most.score > MIDDLE && <p>{t('helps', { name: t(`figure.${most.indicator}`) })}</p>}
      {least && least.score < MIDDLE && <p>{t('hinders', { name: t(`figure.${least.indicator}`) })}</p>}
      <p className="wa-soft">
        {t('coverage', { share: format.percent(found.coverage) })}{' '}
        {found.unknown.length > 0 && t('missing', { list: found.unknown.map((each) => t(`figure.${each}`)).join(', ') })}
      </p>
      {found.contributions.length > 0 && (
        <EditableTable
          caption={t('why', { name })}
          columns={[
            { name: 'indicator', title: t('column.contribution'), cell: (each: Contribution) => <InWords contribution={each} points={pullOf(each) / known} figures={figures} /> },
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

/** How far it pulls the score away from the middle, by its weight. */
function pullOf({ weight, score }: Contribution): number {
  return weight * (score - MIDDLE);
}

/** What one indicator does to the score, in words, and where its figures come from. */
function InWords({ contribution: { indicator }, points, figures }: { contribution: Contribution; points: number; figures: AlternativeCardProps['figures'] }) {
  const t = useTexts();
  const format = useFormat();
  const size = format.number(Math.abs(points), 1);
  const sources = figuresOf(indicator).flatMap((figure) => {
    const known = figures[figure];
    return known ? [t('sourceAndYear', { source: known.source, year: known.year ?? t('dwellings.yearUnknown') })] : [];
  });
  return (
    <>
      {t(`figure.${indicator}`)}
      <span className="wa-scan__words wa-soft wa-small">
        {t(size === format.number(0, 1) ? 'pull.none' : points > 0 ? 'pull.for' : 'pull.against', { points: size })}{' '}
        {sources.length > 0 && t('sources', { list: [...new Set(sources)].join('; ') })}
      </span>
    </>
  );
}
