import { useMemo } from 'react';
import { useItem, useItems, useMe } from '../atelier/hooks';
import type { Item } from '../contract/items';

/** RASCI per table, as who looks stands in it. */
export interface RasciRounds {
  /** The round that runs now. */
  readonly running: Item<'rasciRound'> | undefined;
  /** The table at which I sit. */
  readonly table: Item<'tableGroup'> | undefined;
  /** Those that were shown, the last one first. */
  readonly shown: readonly Item<'rasciRound'>[];
}

export function useRasciRounds(): RasciRounds {
  const rounds = useItems('rasciRound');
  const { participantId } = useMe();
  const table = useItem('tableGroup', useItem('seat', participantId)?.tableGroup);
  return useMemo(() => ({
    running: rounds.find(({ state }) => state === 'PROPOSING'),
    table,
    shown: rounds
      .filter(({ state }) => state === 'SHOWN')
      .toSorted((one, other) => (other.shownAt ?? '').localeCompare(one.shownAt ?? '')),
  }), [rounds, table]);
}

/** The products with the parts that my table proposes in a round, in the place of those that were agreed. */
export function useProposed(products: readonly Item<'product'>[], round: string | undefined, table: string | undefined): readonly Item<'product'>[] {
  const proposals = useItems('rasciProposal');
  return useMemo(() => {
    const own = proposals.filter((proposal) => proposal.round === round && proposal.table === table);
    return products.map((product) => ({ ...product, parts: own.filter((proposal) => proposal.product === product.id) }));
  }, [products, proposals, round, table]);
}
