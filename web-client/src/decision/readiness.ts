import type { VotingThreshold } from '../contract/decision';
import type { Item } from '../contract/items';
import { attendanceOf, isHidden } from './positions';

/** Why a decision cannot be agreed yet. */
export type Obstacle = 'noRound' | 'positionsHidden' | 'positionsAwaited' | 'objectionsOpen' | 'noMajority' | 'noQuorum' | 'noConsensus';

/** What a decision consists of, apart from itself. */
export interface Parts {
  readonly rounds: readonly Item<'consentRound'>[];
  readonly positions: readonly Item<'position'>[];
  readonly objections: readonly Item<'objection'>[];
}

/** The last round on the current text, or undefined when the text has had none. */
export function roundOnCurrentText(decision: Item<'decision'>, rounds: readonly Item<'consentRound'>[]): Item<'consentRound'> | undefined {
  return rounds
    .filter((round) => round.decision === decision.id && round.proposal === decision.proposal)
    .sort((one, other) => one.openedAt.localeCompare(other.openedAt))
    .at(-1);
}

/**
 * What stands between a proposal and an agreement, as far as this page can tell. The server decides; this only says
 * beforehand what it would say, so that nobody has to press to find out.
 */
export function obstaclesTo(decision: Item<'decision'>, { rounds, positions, objections }: Parts): Obstacle[] {
  const round = roundOnCurrentText(decision, rounds);
  if (!round) return ['noRound'];
  if (isHidden(round)) return ['positionsHidden'];
  const { taken, awaited } = attendanceOf(round, positions);
  const obstacles: Obstacle[] = [];
  const { method, quorumPercent } = decision;
  if (method === 'MAJORITY' && quorumPercent !== undefined) {
    if (taken.length < Math.ceil((round.entitled.length * quorumPercent) / 100)) obstacles.push('noQuorum');
  } else if (awaited.length > 0) {
    obstacles.push('positionsAwaited');
  }
  if (method === 'CONSENT' && objections.some((each) => each.decision === decision.id && each.state === 'OPEN')) {
    obstacles.push('objectionsOpen');
  }
  if (method === 'MAJORITY' && !hasMajority(decision, taken)) obstacles.push('noMajority');
  if (method === 'CONSENSUS' && taken.some(({ position }) => position === 'DISAGREE')) obstacles.push('noConsensus');
  return obstacles;
}

/** Abstentions are no votes cast. */
function hasMajority({ threshold }: Item<'decision'>, taken: readonly Item<'position'>[]): boolean {
  const count = (position: string) => taken.filter((each) => each.position === position).length;
  const inFavour = count('FOR');
  return inFavour >= neededOf(threshold ?? 'MORE_THAN_HALF', inFavour + count('AGAINST'));
}

/** The least number in favour of so many votes cast; never none. */
function neededOf(threshold: VotingThreshold, votes: number): number {
  switch (threshold) {
    case 'MORE_THAN_HALF': return Math.floor(votes / 2) + 1;
    case 'TWO_THIRDS': return Math.max(1, Math.ceil((votes * 2) / 3));
    case 'THREE_QUARTERS': return Math.max(1, Math.ceil((votes * 3) / 4));
  }
}
