import type { DecisionItem } from '../contract/decision';
import type { Item } from '../contract/items';

/** The order in which the register shows the states: what asks something of people first. */
export const STATES = ['IN_ROUND', 'PROPOSED', 'AGREED', 'REJECTED', 'SUPERSEDED'] as const satisfies readonly DecisionItem['state'][];

const OWN_CODE = /^B(\d+)\b/;

/**
 * Short names such as B3, in the order in which the decisions were proposed; they never change, for decisions are never
 * removed. A title that begins with such a name already keeps it, and later ones count on from there.
 */
export function codesOf(decisions: readonly Item<'decision'>[]): ReadonlyMap<string, string> {
  let highest = 0;
  return new Map(inOrderOfProposal(decisions).map(({ id, title }) => {
    const number = Number(OWN_CODE.exec(title)?.[1] ?? highest + 1);
    highest = Math.max(highest, number);
    return [id, `B${number}`];
  }));
}

/** Code and title of each decision, in the order in which they were proposed. */
export function namesOf(decisions: readonly Item<'decision'>[]): ReadonlyMap<string, string> {
  const titles = new Map(decisions.map(({ id, title }) => [id, title]));
  return new Map([...codesOf(decisions)].map(([id, code]) => {
    const title = titles.get(id) ?? '';
    return [id, OWN_CODE.test(title) ? title : `${code} ${title}`];
  }));
}

/** The decisions in a state, in the order in which they were proposed. */
export function inState(decisions: readonly Item<'decision'>[], state: DecisionItem['state']): Item<'decision'>[] {
  return inOrderOfProposal(decisions.filter((decision) => decision.state === state));
}

/** What was agreed after this decision, and could take its place. */
export function agreedLater(decisions: readonly Item<'decision'>[], { id, decidedAt = '' }: Item<'decision'>): Item<'decision'>[] {
  return inState(decisions, 'AGREED').filter((each) => each.id !== id && (each.decidedAt ?? '') >= decidedAt);
}

/** Agreed, rejected or superseded: never rewritten. */
export function isSettled(decision: Pick<DecisionItem, 'state'>): boolean {
  return decision.state !== 'PROPOSED' && decision.state !== 'IN_ROUND';
}

function inOrderOfProposal(decisions: readonly Item<'decision'>[]): Item<'decision'>[] {
  return [...decisions].sort((one, other) => one.proposedAt.localeCompare(other.proposedAt) || one.id.localeCompare(other.id));
}
