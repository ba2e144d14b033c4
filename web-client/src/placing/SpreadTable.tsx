import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { WideTable } from '../look/WideTable';
import './placing.css';
import { spreadOf, type Range } from './spread';
import { useTexts } from './texts';

interface SpreadTableProps {
  readonly round: Item<'placing'>;
  /** What can be placed, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** How the places of a silent round lie apart, without names of people; folded, so that the map stays in view. */
export function SpreadTable({ round: { subject, places = [] }, names }: SpreadTableProps) {
  const t = useTexts();
  const format = useFormat();
  const rows = spreadOf(places).filter(({ item }) => names.has(item));
  const inWords = ({ least, most, mean }: Range) =>
    t(least === most ? 'same' : 'range', { least: format.number(least), most: format.number(most), mean: format.number(Math.round(mean * 10) / 10) });
  return (
    <details className="wa-card">
      <summary>{t('spread')}</summary>
      {rows.length === 0 ? <p>{t('nobody')}</p> : (
        <>
          <p className="wa-soft wa-small">{t('spreadNote')}</p>
          <WideTable label={t('spread')}>
            <table className="utrecht-table wa-spread">
              <caption className="wa-hidden">{t('spread')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(`item.${subject}`)}</th>
                  <th scope="col">{t('given')}</th>
                  <th scope="col">{t(`up.${subject}`)}</th>
                  <th scope="col">{t(`right.${subject}`)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ item, given, up, right }) => (
                  <tr key={item}>
                    <th scope="row">{names.get(item)}</th>
                    <td>{given}</td>
                    <td>{inWords(up)}</td>
                    <td>{inWords(right)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </>
      )}
    </details>
  );
}
