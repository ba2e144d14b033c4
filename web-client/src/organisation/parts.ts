import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';

type Product = Pick<Item<'product'>, 'parts'>;

/** Whether who has it accounts for the product: the A. */
export function accounts(responsibility: Responsibility | undefined): boolean {
  return responsibility === 'ACCOUNTABLE' || responsibility === 'RESPONSIBLE_AND_ACCOUNTABLE';
}

/** What a stakeholder does for a product, if anything. */
export function partOf({ parts }: Product, stakeholder: string): Responsibility | undefined {
  return parts.find((part) => part.stakeholder === stakeholder)?.responsibility;
}

/** Who accounts for a product; undefined while nobody does. */
export function accountableOf({ parts }: Product): string | undefined {
  return parts.find(({ responsibility }) => accounts(responsibility))?.stakeholder;
}
