import { useState } from 'react';
import { useAct, type Act } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';
import { accountableOf, accounts, partOf } from './parts';

/** A product of which somebody is to account in the place of somebody else: only after it was asked. */
export interface Move {
  readonly product: Item<'product'>;
  readonly to: string;
  readonly responsibility: Responsibility;
}

export interface Dividing extends Pick<Act, 'busy' | 'problem'> {
  /** Nobody divides now what is shown. */
  readonly fixed?: boolean;
  /** Gives a stakeholder this part in the product; undefined takes its part back. */
  readonly divide: (product: Item<'product'>, stakeholder: string, responsibility: Responsibility | undefined) => void;
  readonly move: Move | undefined;
  /** Moves it from whoever accounts for the product as it is now: others may have changed that since it was asked. */
  readonly confirmMove: (product: Item<'product'>) => void;
  readonly cancelMove: () => void;
}

/** The commands by which a part is given and taken back: for all, or in the proposal of a table. */
export interface Wording {
  readonly given: (productId: string, stakeholderId: string, responsibility: Responsibility) => AtelierCommand;
  readonly taken: (productId: string, stakeholderId: string) => AtelierCommand;
}

const FOR_ALL: Wording = {
  given: (productId, stakeholderId, responsibility) => ({ type: 'AssignResponsibility', productId, stakeholderId, responsibility }),
  taken: (productId, stakeholderId) => ({ type: 'ClearResponsibility', productId, stakeholderId }),
};

/** Divides the parts in products, of which each has exactly one who accounts for it. */
export function useDividing({ given, taken } = FOR_ALL): Dividing {
  const { give, giveAll, busy, problem } = useAct();
  const [move, setMove] = useState<Move>();

  return {
    busy,
    problem,
    move,
    divide: (product, stakeholder, responsibility) => {
      const from = accountableOf(product);
      if (responsibility === undefined) void give(taken(product.id, stakeholder));
      else if (from !== undefined && from !== stakeholder && accounts(responsibility)) setMove({ product, to: stakeholder, responsibility });
      else void give(given(product.id, stakeholder, responsibility));
    },
    confirmMove: (product) => {
      if (move) void giveAll(moved(move, product));
    },
    cancelMove: () => setMove(undefined),
  };

  /** Who did the work as well keeps doing it. */
  function moved({ to, responsibility }: Move, product: Item<'product'>): AtelierCommand[] {
    const from = accountableOf(product);
    const gives = given(product.id, to, responsibility);
    if (from === undefined || from === to) return [gives];
    const doesTheWork = partOf(product, from) === 'RESPONSIBLE_AND_ACCOUNTABLE';
    return [doesTheWork ? given(product.id, from, 'RESPONSIBLE') : taken(product.id, from), gives];
  }
}
