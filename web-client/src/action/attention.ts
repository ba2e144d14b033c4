import type { Item } from '../contract/items';
import { inOrderOfDue, urgencyOf, urgencyOn } from './due';
import { keyOf } from './useOwners';

/** The actions that are late or nearly due, for each owner; who has waited longest first. */
export function remindersOf(actions: readonly Item<'action'>[], today: string): [owner: string, actions: Item<'action'>[]][] {
  const pressing = inOrderOfDue(actions.filter((action) => urgencyOf(action, today) !== undefined));
  const byOwner = new Map<string, Item<'action'>[]>();
  for (const action of pressing) {
    const owner = keyOf(action);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), action]);
  }
  return [...byOwner];
}

/** A decision that waits for something, and since when. */
export interface Attention {
  readonly decision: string;
  readonly what: 'review' | 'formal';
  readonly day: string;
}

/** Agreements to look at again soon, and formal decisions that should have been there; the longest awaited first. */
export function attentionTo(decisions: readonly Item<'decision'>[], today: string): Attention[] {
  return decisions
    .filter(({ state }) => state === 'AGREED')
    .flatMap(({ id, reviewAt, formalExpectedAt, formalOutcome }): Attention[] => [
      ...(reviewAt && urgencyOn(reviewAt, today) ? [{ decision: id, what: 'review' as const, day: reviewAt }] : []),
      ...(formalExpectedAt && !formalOutcome && formalExpectedAt < today ? [{ decision: id, what: 'formal' as const, day: formalExpectedAt }] : []),
    ])
    .sort((one, other) => one.day.localeCompare(other.day));
}
