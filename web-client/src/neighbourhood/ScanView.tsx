import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItem, useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { AlternativeCard } from './AlternativeCard';
import { cheapestInWords } from './cheapest';
import { statusOf } from './modelWords';
import { useTexts } from './texts';
import { verdictOf } from './verdict';

/** The scan of a neighbourhood: what fits, why, and how firm that stands. */
export function ScanView({ neighbourhood }: { neighbourhood: Item<'neighbourhood'> }) {
  const t = useTexts();
  const format = useFormat();
  const scan = useItem('quickScan', neighbourhood.id);
  const [model] = useItems('scanModel');
  if (!scan) return null;
  const { heatDensity, robustness, verdict } = scan;
  return (
    <section className="wa-stack" aria-label={t('scan', { name: neighbourhood.name })}>
      <Heading level={2}>{t('scan', { name: neighbourhood.name })}</Heading>
      <p className="wa-scan__verdict"><strong>{verdictOf(scan, t, format)}</strong></p>
      <p>{heatDensity === undefined ? t('densityUnknown') : t('density', { value: format.number(heatDensity, 0) })}</p>
      {robustness && verdict !== 'INSUFFICIENT_DATA' && (
        <p>{t('robust', { stable: robustness.stableRuns, runs: robustness.runs, leader: t(`alternative.${robustness.leader}`) })}</p>
      )}
      <p>{cheapestInWords(neighbourhood.cheapestVariant, t)}</p>
      <p className="wa-soft">{t('pull.middle')}</p>
      <div className="wa-scan__alternatives">
        {scan.alternatives.map((found) => <AlternativeCard key={found.alternative} found={found} model={model?.adopted} figures={neighbourhood.figures} />)}
      </div>
      {model && (
        <p className="wa-soft">
          {t('modelOf', { version: model.version, name: model.adopted.modelId })} {model.changed && t('modelChanged')} {statusOf(model.adopted)}
        </p>
      )}
      <p className="wa-soft">{t('caution')}</p>
    </section>
  );
}
