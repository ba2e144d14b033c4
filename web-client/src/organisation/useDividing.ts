import { useState } from 'react';
import { useAct, type Act } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';
import { accountableOf, accounts, partOf } from './parts';

/** A product of which somebody is to account in the place of somebody else: only after it was asked. */
export interface Move {
  readonly product: Item<'product'>;
  readonly from: string;
  readonly to: string;
  readonly responsibility: Responsibility;
}

export interface Dividing extends Pick<Act, 'busy' | 'problem'> {
  /** Gives a stakeholder this part in the product; undefined takes its part back. */
  readonly divide: (product: Item<'product'>, stakeholder: string, responsibility: Responsibility | undefined) => void;
  readonly move: Move | undefined;
  readonly confirmMove: () => void;
  readonly cancelMove: () => void;
}

/** Divides the parts in products, of which each has exactly one who accounts for it. */
export function useDividing(): Dividing {
  const { give, busy, problem } = useAct();
  const [move, setMove] = useState<Move>();
  const assign = (productId: string, stakeholderId: string, responsibility: Responsibility) => (
    give({ type: 'AssignResponsibility', productId, stakeholderId, responsibility })
  );
  const clear = (productId: string, stakeholderId: string) => give({ type: 'ClearResponsibility', productId, stakeholderId });

  const take = async ({ product, from, to, responsibility }: Move) => {
    const doesTheWork = partOf(product, from) === 'RESPONSIBLE_AND_ACCOUNTABLE';
    const given = await (doesTheWork ? assign(product.id, from, 'RESPONSIBLE') : clear(product.id, from));
    if (given) await assign(product.id, to, responsibility);
  };

  return {
    busy,
    problem,
    move,
    divide: (product, stakeholder, responsibility) => {
      const from = accountableOf(product);
      if (responsibility === undefined) void clear(product.id, stakeholder);
      else if (from !== undefined && from !== stakeholder && accounts(responsibility)) setMove({ product, from, to: stakeholder, responsibility });
      else void assign(product.id, stakeholder, responsibility);
    },
    confirmMove: () => {
      if (move) void take(move);
    },
    cancelMove: () => setMove(undefined),
  };
}
