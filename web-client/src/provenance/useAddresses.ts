import { useMemo } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Item, ItemKind } from '../contract/items';
import { itemAddress } from '../features/arrival';
import type { Findable } from '../features/Past';
import { PASTS } from '../features/pasts';
import { momentPath } from '../replay/momentAddress';
import type { ProvenanceNode } from './requests';

/** Where a thing is to be seen. */
export interface Addresses {
  /** As it was when it was what is told of it, or at another revision. */
  readonly then: (node: ProvenanceNode, revision?: number) => string;
  /** As it is now; undefined when it is not there any more, or has no page. */
  readonly now: (node: ProvenanceNode) => string | undefined;
}

/** Knows where things are to be seen: in the replay, and on the page where people work on them. */
export function useAddresses(): Addresses {
  const { atelierId, store } = useAtelier();
  return useMemo(() => ({
    then: (node, at = node.revision) =>
      momentPath(atelierId, at, { item: itemOf(node), ...(typeof node.facts.board === 'string' && { board: node.facts.board }) }),
    now: (node) => {
      const [kind, id] = itemOf(node);
      const item = store.get(kind, id);
      const page = pageOf(kind);
      if (!item || !page || ('removed' in item && item.removed)) return undefined;
      return `/atelier/${atelierId}/${itemAddress(typeof page === 'string' ? page : page(item), id)}`;
    },
  }), [atelierId, store]);
}

/** A figure is no item of its own: it is seen with its neighbourhood; a scan has the id of its neighbourhood and is seen there too. */
function itemOf({ kind, id }: ProvenanceNode): readonly [ItemKind, string] {
  if (kind === 'figure') return ['neighbourhood', id.slice(0, id.lastIndexOf(':'))];
  return kind === 'quickScan' ? ['neighbourhood', id] : [kind, id];
}

function pageOf(kind: ItemKind): string | ((item: Item) => string) | undefined {
  for (const { found = {} } of PASTS) {
    // each kind is declared with its own items: here they are taken together
    const findable = found[kind] as Findable<ItemKind> | null | undefined;
    if (findable) return findable.page;
  }
  return PLACES[kind];
}

/** What is not searched for by its words is yet to be seen somewhere. */
const PLACES: Partial<Record<ItemKind, string | ((item: Item) => string)>> = {
  rasciProposal: 'organisation?view=rasci',
  consentRound: (item) => `decisions/${(item as Item<'consentRound'>).decision}`,
  resourceTotals: 'resources',
  scoringRound: (item) => `matrix/${(item as Item<'scoringRound'>).matrix}`,
  vote: (item) => `board/${(item as Item<'vote'>).board}`,
};
