import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { RESPONSIBILITIES } from '../contract/organisation';
import { Confirm } from '../look/Confirm';
import { EmptyState } from '../look/EmptyState';
import { Refused } from '../look/Refused';
import { inRound } from '../rasci/inRound';
import { RasciProposals } from '../rasci/RasciProposals';
import { RasciRoundBar } from '../rasci/RasciRoundBar';
import { useTexts as useTableTexts } from '../rasci/texts';
import { useProposed, useRasciRounds } from '../rasci/useRasciRounds';
import { useParties } from '../stakeholder/useParties';
import { accountableOf } from './parts';
import { ProductDialog } from './ProductDialog';
import { RasciCards } from './RasciCards';
import { RasciMatrix } from './RasciMatrix';
import { useTexts } from './texts';
import { useDividing, type Dividing, type Move } from './useDividing';
import { useNarrow } from './useNarrow';
import '../look/card.css';

/** Who does what for each product: a matrix where there is room, on a phone a list for each product. */
export function Rasci() {
  const t = useTexts();
  const tables = useTableTexts();
  const readOnly = useReadOnly();
  const narrow = useNarrow();
  const products = byTitle(useItems('product'));
  const rounds = useRasciRounds();
  const forAll = useDividing();
  const [adding, setAdding] = useState(false);
  const { running, table, shown: [last, ...earlier] } = rounds;
  const proposed = useProposed(products, running?.id, table?.id);
  const proposing = useDividing(useMemo(() => inRound(running?.id ?? ''), [running?.id]));
  const atTable = running && table;
  const shown = atTable ? proposed : products;
  const dividing = atTable ? proposing : { ...forAll, fixed: running !== undefined };
  const missing = shown.filter((product) => accountableOf(product) === undefined).length;
  const Parts = narrow ? RasciCards : RasciMatrix;
  const { move } = dividing;
  return (
    <div className="wa-stack">
      {!readOnly && <div><Button type="button" purpose="primary" onClick={() => setAdding(true)}>{t('rasci.add')}</Button></div>}
      {products.length === 0 ? <EmptyState text={t(readOnly ? 'rasci.emptyReadOnly' : 'rasci.empty')} /> : (
        <>
          <RasciRoundBar running={running} table={table} />
          {!running && last && <RasciProposals key={last.id} round={last} products={products} dividing={dividing} />}
          {atTable && <Heading level={3}>{tables('mine', { table: table.name })}</Heading>}
          <p role="status">{missing === 0 ? t('rasci.complete') : t('rasci.missingAll', { count: missing })}</p>
          <Refused problem={dividing.problem} />
          <Parts products={shown} dividing={dividing} />
          <Legend />
          {(running ? rounds.shown : earlier).map((round) => <RasciProposals key={round.id} round={round} products={products} />)}
        </>
      )}
      {adding && <ProductDialog onClose={() => setAdding(false)} />}
      {move && <MoveDialog move={move} product={shown.find(({ id }) => id === move.product.id) ?? move.product} dividing={dividing} />}
    </div>
  );
}

/** Asked of the product as it is now: somebody else may have moved it meanwhile. */
function MoveDialog({ move, product, dividing }: { readonly move: Move; readonly product: Item<'product'>; readonly dividing: Dividing }) {
  const t = useTexts();
  const { nameOf } = useParties();
  const from = accountableOf(product);
  const names = { to: nameOf(move.to), product: product.title };
  return (
    <Confirm
      title={t('rasci.move')}
      text={from === undefined ? t('rasci.moveFree', names) : t('rasci.moveText', { ...names, from: nameOf(from) })}
      action={t('rasci.moveYes')}
      onConfirm={() => dividing.confirmMove(product)}
      onClose={dividing.cancelMove}
    />
  );
}

function Legend() {
  const t = useTexts();
  return (
    <div>
      <p>{t('rasci.legend')}</p>
      <ul className="wa-rasci-legend">
        {RESPONSIBILITIES.map((each) => <li key={each}>{t(`rasci.meaning.${each}`)}</li>)}
      </ul>
    </div>
  );
}

function byTitle(products: readonly Item<'product'>[]): Item<'product'>[] {
  return [...products].sort((one, other) => one.title.localeCompare(other.title) || one.id.localeCompare(other.id));
}
