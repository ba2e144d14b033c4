import type { DecisionItem, Item } from '../contract/items';

/** The order in which the register shows the states: what asks something of people first. */
export const STATES = ['IN_ROUND', 'PROPOSED', 'AGREED', 'REJECTED', 'SUPERSEDED'] as const satisfies readonly DecisionItem['state'][];

/** Short names such as B3, in the order in which the decisions were proposed; they never change, for decisions are never removed. */
export function codesOf(decisions: readonly Item<'decision'>[]): ReadonlyMap<string, string> {
  return new Map(inOrderOfProposal(decisions).map((decision, index) => [decision.id, `B${index + 1}`]));
}

/** The decisions in a state, in the order in which they were proposed. */
export function inState(decisions: readonly Item<'decision'>[], state: DecisionItem['state']): Item<'decision'>[] {
  return inOrderOfProposal(decisions.filter((decision) => decision.state === state));
}

/** Agreed, rejected or superseded: never rewritten. */
export function isSettled(decision: Pick<DecisionItem, 'state'>): boolean {
  return decision.state !== 'PROPOSED' && decision.state !== 'IN_ROUND';
}

function inOrderOfProposal(decisions: readonly Item<'decision'>[]): Item<'decision'>[] {
  return [...decisions].sort((one, other) => one.proposedAt.localeCompare(other.proposedAt) || one.id.localeCompare(other.id));
}
