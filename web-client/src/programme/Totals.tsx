import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { ComponentLabel } from '../look/ComponentLabel';
import { WideTable } from '../look/WideTable';
import type { AgendaItem } from './agenda';
import { sharesOf, type Share } from './shares';
import { useTexts } from './texts';
import { NotWeighed } from './NotWeighed';
import { useWeighing } from './useWeighing';

/** The time that each component gets, against what its weight asks; too large a difference is said. */
export function Totals({ items }: { items: readonly AgendaItem[] }) {
  const t = useTexts();
  const words = useWords();
  const format = useFormat();
  const shares = sharesOf(items, useWeighing().weights);
  const all = shares.reduce((sum, { minutes }) => sum + minutes, 0);
  const share = (value: number | undefined) => (value === undefined ? t('totals.unknown') : format.percent(value));
  const drifting = shares.filter(({ drift }) => drift !== undefined);
  return (
    <section className="wa-stack wa-programme-totals" aria-label={t('totals.title')}>
      <Heading level={2}>{t('totals.title')}</Heading>
      {drifting.length > 0 && (
        <ul className="wa-card wa-programme-drift">
          {drifting.map(({ component, drift = 0 }) => (
            <li key={component}>
              {t(drift > 0 ? 'totals.more' : 'totals.less', { component: words(`words.component.${component}`), points: format.number(Math.abs(drift)) })}
            </li>
          ))}
        </ul>
      )}
      <WideTable label={t('totals.caption')} className="wa-programme-table">
        <table className="utrecht-table">
          <caption className="wa-hidden">{t('totals.caption')}</caption>
          <thead className="utrecht-table__header">
            <tr>
              {(['component', 'planned', 'share', 'target'] as const).map((column) => <th key={column} scope="col">{t(`totals.${column}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {shares.map((row) => <Row key={row.component} row={row} share={share} />)}
            <tr>
              <th scope="row">{t('totals.all')}</th>
              <td><strong>{t('minutes', { count: all })}</strong></td>
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </WideTable>
      <NotWeighed />
      <p className="wa-soft wa-small">{t('totals.note')}</p>
    </section>
  );
}

function Row({ row, share }: { row: Share; share: (value: number | undefined) => string }) {
  const t = useTexts();
  return (
    <tr>
      <th scope="row"><ComponentLabel component={row.component} /></th>
      <td>{t('minutes', { count: row.minutes })}</td>
      <td>{share(row.planned)}{row.drift !== undefined && <strong> ({t('totals.drifts')})</strong>}</td>
      <td>{share(row.target)}</td>
    </tr>
  );
}
