import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';
import { accountableOf, accounts, partOf } from '../organisation/parts';

/** A table that proposed something in a round. */
export interface TableOfRound {
  readonly id: string;
  readonly name: string;
}

/** What each table proposes for one party in one product, in the order of the tables; undefined for nothing. */
export interface ComparedPart {
  readonly stakeholder: string;
  readonly proposed: readonly (Responsibility | undefined)[];
  /** What was agreed when the proposals were shown. */
  readonly before: Responsibility | undefined;
  /** It was agreed since that the party has no part. */
  readonly leftOut: boolean;
  readonly clash: boolean;
}

/** A product for which tables proposed something. */
export interface ComparedProduct {
  readonly product: Item<'product'>;
  readonly parts: readonly ComparedPart[];
  /** No table names who accounts for it, or tables name different parties. */
  readonly accountable: 'ONE' | 'NONE' | 'SEVERAL';
}

/**
 * A clash is settled once what a table proposed is agreed, or something else than what was agreed before, or that the party has no
 * part; and that over the A alone, once somebody has it: there is only one.
 */
export function isSettled({ stakeholder, proposed, before, leftOut, clash }: ComparedPart, product: Item<'product'>): boolean {
  const agreed = partOf(product, stakeholder);
  if (!clash) return false;
  if (agreed === undefined && leftOut) return true;
  if (agreed !== undefined) return proposed.includes(agreed) || agreed !== before;
  const onlyAccounting = proposed.every((responsibility) => responsibility === undefined || responsibility === 'ACCOUNTABLE');
  return onlyAccounting && accountableOf(product) !== undefined;
}

type Proposal = Item<'rasciProposal'>;

/** The tables that proposed something, by name. */
export function tablesOf(proposals: readonly Proposal[]): readonly TableOfRound[] {
  const names = new Map(proposals.map(({ table, tableName = '' }) => [table, tableName]));
  return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}

/** What tables proposed beside each other, for the products that are there. */
export function compared(
  proposals: readonly Proposal[], products: readonly Item<'product'>[], nameOf: (stakeholder: string) => string,
): readonly ComparedProduct[] {
  const tables = tablesOf(proposals);
  return products.flatMap((product) => {
    const own = proposals.filter((proposal) => proposal.product === product.id);
    if (own.length === 0) return [];
    const stakeholders = [...new Set(own.map(({ stakeholder }) => stakeholder))].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
    const parts = stakeholders.map((stakeholder) => {
      const proposed = tables.map(({ id }) => own.find((each) => each.table === id && each.stakeholder === stakeholder)?.responsibility);
      const { agreed: before, leftOut } = own.find((each) => each.stakeholder === stakeholder) ?? {};
      return { stakeholder, proposed, before, leftOut: leftOut !== undefined, clash: new Set(proposed).size > 1 };
    });
    return [{ product, parts, accountable: accountableIn(own) }];
  });
}

/**
 * What takes over all that every table proposes alike and is not agreed yet, for each product what belongs together. First who has
 * another part than the A, so that it is free; an A that somebody else has by agreement stays there: that is for people to settle.
 */
export function takingOver(all: readonly ComparedProduct[]): readonly (readonly AtelierCommand[])[] {
  return all.map(({ product, parts }) => {
    const alike = parts.flatMap(({ stakeholder, proposed: [responsibility], clash }) =>
      clash || responsibility === undefined || partOf(product, stakeholder) === responsibility ? [] : [{ stakeholder, responsibility }]);
    const others = alike.filter(({ responsibility }) => !accounts(responsibility));
    const holder = accountableOf(product);
    const free = holder === undefined || others.some(({ stakeholder }) => stakeholder === holder);
    const accountable = alike.filter(({ stakeholder, responsibility }) => accounts(responsibility) && (free || stakeholder === holder));
    return [...others, ...accountable].map(({ stakeholder, responsibility }) => ({
      type: 'AssignResponsibility' as const, productId: product.id, stakeholderId: stakeholder, responsibility,
    }));
  }).filter((commands) => commands.length > 0);
}

function accountableIn(proposals: readonly Proposal[]): ComparedProduct['accountable'] {
  const named = new Set(proposals.filter(({ responsibility }) => accounts(responsibility)).map(({ stakeholder }) => stakeholder));
  if (named.size === 0) return 'NONE';
  return named.size === 1 ? 'ONE' : 'SEVERAL';
}
