import type { VotingThreshold } from '../contract/decision';
import type { Item } from '../contract/items';
import { attendanceOf, isHidden, takenIn } from './positions';

/** Why a decision cannot be agreed yet. */
export type Obstacle = 'noRound' | 'positionsHidden' | 'positionsAwaited' | 'objectionsOpen' | 'noMajority' | 'noQuorum' | 'noConsensus';

/** What a decision consists of, apart from itself. */
export interface Parts {
  readonly rounds: readonly Item<'consentRound'>[];
  readonly positions: readonly Item<'position'>[];
  readonly objections: readonly Item<'objection'>[];
  /** Who has left the atelier for good. */
  readonly left: ReadonlySet<string>;
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
export function obstaclesTo(decision: Item<'decision'>, { rounds, positions, objections, left }: Parts): Obstacle[] {
  const round = roundOnCurrentText(decision, rounds);
  if (!round) return ['noRound'];
  if (isHidden(round)) return ['positionsHidden'];
  const { taken, awaited } = attendanceOf(round, positions, left);
  const obstacles: Obstacle[] = [];
  const { method } = decision;
  const { answered, quorum, inFavour, needed } = voteOf(decision, round, taken);
  if (method === 'MAJORITY' && quorum !== undefined) {
    if (answered < quorum) obstacles.push('noQuorum');
  } else if (awaited.length > 0 || taken.length === 0) {
    obstacles.push('positionsAwaited');
  }
  if (method === 'CONSENT' && objections.some((each) => each.decision === decision.id && each.state === 'OPEN')) {
    obstacles.push('objectionsOpen');
  }
  // Before enough have answered nothing can be said of it.
  if (method === 'MAJORITY' && obstacles.length === 0 && inFavour < needed) obstacles.push('noMajority');
  if (method === 'CONSENSUS' && taken.some(({ position }) => position === 'DISAGREE')) obstacles.push('noConsensus');
  return obstacles;
}

/** How a vote stands: what there is, and what there has to be. */
export interface Vote {
  readonly answered: number;
  /** How many have to answer; undefined when everybody has to. */
  readonly quorum: number | undefined;
  readonly inFavour: number;
  readonly against: number;
  /** How many in favour it takes of those who voted; abstentions are no votes cast. */
  readonly needed: number;
}

/** How the vote on the text of now stands; undefined while there is no round on it. */
export function voteNow(decision: Item<'decision'>, { rounds, positions }: Pick<Parts, 'rounds' | 'positions'>): Vote | undefined {
  const round = roundOnCurrentText(decision, rounds);
  return round && voteOf(decision, round, takenIn(round, positions));
}

function voteOf({ threshold, quorumPercent }: Item<'decision'>, { entitled }: Item<'consentRound'>, taken: readonly Item<'position'>[]): Vote {
  const count = (position: string) => taken.filter((each) => each.position === position).length;
  const inFavour = count('FOR');
  const against = count('AGAINST');
  return {
    answered: taken.length,
    quorum: quorumPercent === undefined ? undefined : Math.ceil((entitled.length * quorumPercent) / 100),
    inFavour,
    against,
    needed: neededOf(threshold ?? 'MORE_THAN_HALF', inFavour + against),
  };
}

/** The least number in favour of so many votes cast; never none. */
function neededOf(threshold: VotingThreshold, votes: number): number {
  switch (threshold) {
    case 'MORE_THAN_HALF': return Math.floor(votes / 2) + 1;
    case 'TWO_THIRDS': return Math.max(1, Math.ceil((votes * 2) / 3));
    case 'THREE_QUARTERS': return Math.max(1, Math.ceil((votes * 3) / 4));
  }
}
