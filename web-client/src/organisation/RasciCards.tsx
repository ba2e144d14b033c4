import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useParties } from '../stakeholder/useParties';
import { PartDialog } from './PartDialog';
import { ProductHead } from './ProductHead';
import { PartSelect } from './PartSelect';
import type { RasciProps } from './RasciMatrix';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';

/** For each product who has a part in it. */
export function RasciCards({ products, dividing }: RasciProps) {
  const { nameOf } = useParties();
  const readOnly = useReadOnly();
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
          {!readOnly && !dividing.fixed && <GivePart product={product} dividing={dividing} />}
        </li>
      ))}
    </ul>
  );
}

/** In the matrix an empty cell asks for it; without one there is this. */
function GivePart({ product, dividing }: { readonly product: Item<'product'>; readonly dividing: Dividing }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div className="wa-noprint">
      <Button type="button" purpose="secondary" className="nl-button--small" aria-label={t('rasci.giveTo', { product: product.title })} onClick={() => setOpen(true)}>
        {t('rasci.give')}
      </Button>
      {open && <PartDialog product={product} dividing={dividing} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** A part does not move in the list when it becomes another one. */
function byName(stakeholders: readonly string[], nameOf: (id: string) => string): string[] {
  return [...stakeholders].sort((one, other) => nameOf(one).localeCompare(nameOf(other)) || one.localeCompare(other));
}
