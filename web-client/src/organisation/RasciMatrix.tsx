import type { Item } from '../contract/items';
import { WideTable } from '../look/WideTable';
import { useParties } from '../stakeholder/useParties';
import { ProductHead } from './ProductHead';
import { PartSelect } from './PartSelect';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';

export interface RasciProps {
  readonly products: readonly Item<'product'>[];
  readonly dividing: Dividing;
}

/** A row for each product, a column for each stakeholder, also for one that has gone but still has a part. */
export function RasciMatrix({ products, dividing }: RasciProps) {
  const t = useTexts();
  const { parties, nameOf } = useParties();
  const here = parties.map(({ id }) => id);
  const gone = new Set(products.flatMap(({ parts }) => parts.map(({ stakeholder }) => stakeholder)).filter((id) => !here.includes(id)));
  const columns = [...here, ...gone];
  return (
    <WideTable label={t('rasci.caption')}>
      <table className="wa-rasci__table utrecht-table">
        <caption className="wa-table__caption">{t('rasci.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rasci.product')}</th>
            {columns.map((id) => <th key={id} scope="col" className="wa-rasci__party"><span>{nameOf(id)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <th scope="row"><ProductHead product={product} dividing={dividing} /></th>
              {columns.map((id) => (
                <td key={id}><PartSelect product={product} stakeholder={id} dividing={dividing} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
