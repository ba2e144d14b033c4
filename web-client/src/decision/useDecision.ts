import { useMemo } from 'react';
import { useItem, useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { namesOf } from './register';
import { useLeft } from './useLeft';

/** A decision with everything that belongs to it. */
export interface WholeDecision {
  readonly decision: Item<'decision'>;
  /** Its code and its title. */
  readonly name: string;
  /** All versions of the text, the first one first. */
  readonly proposals: readonly Item<'proposal'>[];
  /** What is chosen from, in the order in which it came up. */
  readonly options: readonly Item<'decisionOption'>[];
  readonly rounds: readonly Item<'consentRound'>[];
  readonly positions: readonly Item<'position'>[];
  readonly objections: readonly Item<'objection'>[];
  /** Who has left the atelier for good. */
  readonly left: ReadonlySet<string>;
}

/** Collects what belongs to a decision; undefined when there is no such decision. */
export function useDecision(id: string | undefined): WholeDecision | undefined {
  const decision = useItem('decision', id);
  const decisions = useItems('decision');
  const proposals = useItems('proposal');
  const options = useItems('decisionOption');
  const rounds = useItems('consentRound');
  const positions = useItems('position');
  const objections = useItems('objection');
  const left = useLeft();
  return useMemo(() => {
    if (!decision) return undefined;
    const own = <T extends { readonly decision: string }>(items: readonly T[]) => items.filter((item) => item.decision === decision.id);
    return {
      decision,
      name: namesOf(decisions).get(decision.id) ?? decision.title,
      proposals: own(proposals).sort((one, other) => one.version - other.version),
      options: own(options).sort((one, other) => one.number - other.number),
      rounds: own(rounds).sort((one, other) => one.openedAt.localeCompare(other.openedAt)),
      positions: own(positions),
      objections: own(objections),
      left,
    };
  }, [decision, decisions, proposals, options, rounds, positions, objections, left]);
}

/** The version of the text that holds now. */
export function currentText({ decision, proposals }: WholeDecision): Item<'proposal'> | undefined {
  return proposals.find((proposal) => proposal.id === decision.proposal);
}

/** The number of the version with this id. */
export function versionOf({ proposals }: Pick<WholeDecision, 'proposals'>, proposal: string): number {
  return proposals.find((each) => each.id === proposal)?.version ?? 0;
}
