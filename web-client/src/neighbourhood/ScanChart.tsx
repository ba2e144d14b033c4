import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { ScannedAlternative } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { fitInWords } from './fit';
import { classesOf } from './modelWords';
import { useTexts } from './texts';

/** Where the scale is marked; a score runs from 0 to 100. */
const MARKS = [0, 25, 50, 75, 100];

/** The score of each alternative in each neighbourhood as bars, on the screen and on paper. */
export function ScanChart({ neighbourhoods }: { neighbourhoods: readonly Item<'neighbourhood'>[] }) {
  const t = useTexts();
  const format = useFormat();
  const scans = useItems('quickScan');
  const [model] = useItems('scanModel');
  return (
    <figure className="wa-scan-chart">
      <figcaption>{t('chart.title')}</figcaption>
      {neighbourhoods.map(({ id, name }) => (
        <section key={id} className="wa-scan-chart__group" aria-label={name}>
          <p><strong>{name}</strong></p>
          <ul className="wa-plain-list">
            {scans.find((scan) => scan.id === id)?.alternatives.map((found) => <Bar key={found.alternative} found={found} />)}
          </ul>
        </section>
      ))}
      <div className="wa-scan-chart__row wa-soft wa-small" aria-hidden="true">
        <span />
        <span className="wa-scan-chart__scale">{MARKS.map((mark) => <span key={mark} style={{ insetInlineStart: `${mark}%` }}>{mark}</span>)}</span>
      </div>
      <p className="wa-soft wa-small">{t('chart.key')} {model && t('chart.classes', { classes: classesOf(model.adopted, t, format) })}</p>
    </figure>
  );
}

function Bar({ found }: { found: ScannedAlternative }) {
  const t = useTexts();
  const { alternative, score, fit } = found;
  const format = useFormat();
  return (
    <li className="wa-scan-chart__row">
      <span>{t(`alternative.${alternative}`)}</span>
      <span className="wa-scan-chart__track" aria-hidden="true">
        {MARKS.map((mark) => <i key={mark} style={{ insetInlineStart: `${mark}%` }} />)}
        {score !== undefined && <b data-fit={fit} style={{ inlineSize: `${score}%` }} />}
      </span>
      <span>{score === undefined ? t('scoreUnknown') : format.number(score, 1)}, {fitInWords(found, t)}</span>
    </li>
  );
}
