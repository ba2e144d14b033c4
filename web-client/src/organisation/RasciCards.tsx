import { useParties } from '../stakeholder/useParties';
import { ProductHead } from './ProductHead';
import { PartSelect } from './PartSelect';
import type { RasciProps } from './RasciMatrix';

/** For each product who has a part in it. */
export function RasciCards({ products, dividing }: RasciProps) {
  const { nameOf } = useParties();
  return (
    <ul className="wa-cards">
      {products.map((product) => (
        <li key={product.id} className="wa-card wa-stack">
          <ProductHead product={product} dividing={dividing} />
          {product.parts.length > 0 && (
            <ul className="wa-rasci-parts">
              {byName(product.parts.map(({ stakeholder }) => stakeholder), nameOf).map((stakeholder) => (
                <li key={stakeholder}>
                  <span>{nameOf(stakeholder)}</span>
                  <PartSelect product={product} stakeholder={stakeholder} dividing={dividing} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A part does not move in the list when it becomes another one. */
function byName(stakeholders: readonly string[], nameOf: (id: string) => string): string[] {
  return [...stakeholders].sort((one, other) => nameOf(one).localeCompare(nameOf(other)) || one.localeCompare(other));
}
