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

/** Something agreed that waits, and since when or until when. */
export interface Attention {
  readonly kind: 'decision' | 'agreement';
  readonly id: string;
  readonly title: string;
  readonly what: 'review' | 'formal' | 'sign';
  readonly day: string;
}

/** What was agreed and is to be looked at again, or should have been decided formally. */
function ofDecisions(decisions: readonly Item<'decision'>[], today: string): Attention[] {
  return decisions
    .filter(({ state }) => state === 'AGREED')
    .flatMap(({ id, title, reviewAt, formalExpectedAt, formalOutcome }): Attention[] => {
      const decision = { kind: 'decision', id, title } as const;
      return [
        ...(reviewAt && urgencyOn(reviewAt, today) ? [{ ...decision, what: 'review' as const, day: reviewAt }] : []),
        ...(formalExpectedAt && !formalOutcome && formalExpectedAt < today ? [{ ...decision, what: 'formal' as const, day: formalExpectedAt }] : []),
      ];
    });
}

/** What parties are to sign, or should have. */
function ofAgreements(agreements: readonly Item<'agreement'>[], today: string): Attention[] {
  return agreements
    .filter(({ status, signedOn }) => status !== 'EXPIRED' && signedOn === undefined)
    .flatMap(({ id, title, plannedOn }): Attention[] =>
      plannedOn && urgencyOn(plannedOn, today) ? [{ kind: 'agreement', id, title, what: 'sign', day: plannedOn }] : []);
}

/** What was agreed and waits for something; the longest awaited first. */
export function attentionTo(decisions: readonly Item<'decision'>[], agreements: readonly Item<'agreement'>[], today: string): Attention[] {
  return [...ofDecisions(decisions, today), ...ofAgreements(agreements, today)]
    .sort((one, other) => one.day.localeCompare(other.day));
}
