import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { ActionMenu, type MenuAction } from '../look/ActionMenu';
import { ComponentLabel } from '../look/ComponentLabel';
import { Confirm } from '../look/Confirm';
import { Refused } from '../look/Refused';
import { provenancePath } from '../provenance/address';
import { PartDialog } from './PartDialog';
import { accountableOf } from './parts';
import { ProductDialog } from './ProductDialog';
import { useTexts } from './texts';
import type { Dividing } from './useDividing';

/** What a product is, whether anybody accounts for it, and what can be done with it. */
export function ProductHead({ product, dividing }: { product: Item<'product'>; dividing: Dividing }) {
  const t = useTexts();
  const w = useWords();
  const readOnly = useReadOnly();
  const { give, problem } = useAct();
  const [open, setOpen] = useState<'part' | 'change' | 'remove'>();
  const { atelierId } = useAtelier();
  // What tables proposed in silence is not everybody's yet, so neither is that it led to anything.
  const proposed = useItems('rasciProposal').some((each) => each.product === product.id && !each.private);
  const close = () => setOpen(undefined);
  const marks = useMarkDialog();
  const mark = marks.markOf({ kind: 'product', id: product.id });
  const actions: readonly MenuAction[] = readOnly ? mark : [
    ...(dividing.fixed ? [] : [{ name: 'part', title: t('rasci.give'), onAction: () => setOpen('part') }]),
    { name: 'change', title: t('rasci.change'), onAction: () => setOpen('change') },
    { name: 'remove', title: t('rasci.remove'), onAction: () => setOpen('remove') },
    ...mark,
  ];
  return (
    <div className="wa-facts__head" data-item={product.id}>
      <div>
        <strong>{product.title}</strong><MarkLabel kind="product" id={product.id} />
        {product.component && <div className="wa-small"><ComponentLabel component={product.component} /></div>}
        {accountableOf(product) === undefined && <div className="wa-rasci__missing">{t('rasci.missing')}</div>}
        {proposed && !readOnly && (
          <div className="wa-small wa-noprint">
            <Link className="nl-link" to={`/atelier/${atelierId}/${provenancePath('product', product.id)}`}>{t('rasci.provenance')}</Link>
          </div>
        )}
        <Refused problem={problem} />
      </div>
      {actions.length > 0 && <ActionMenu label={w('words.actionsOf', { name: product.title })} actions={actions} />}
      {marks.dialog}
      {open === 'part' && <PartDialog product={product} dividing={dividing} onClose={close} />}
      {open === 'change' && <ProductDialog product={product} onClose={close} />}
      {open === 'remove' && (
        <Confirm
          title={t('rasci.remove')}
          text={t('rasci.removeSure', { title: product.title })}
          action={t('rasci.removeYes')}
          onConfirm={() => void give({ type: 'RemoveProduct', productId: product.id })}
          onClose={close}
        />
      )}
    </div>
  );
}
