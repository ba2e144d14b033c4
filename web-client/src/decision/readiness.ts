import type { Item } from '../contract/items';
import { attendanceOf } from './positions';

/** Why a decision cannot be agreed yet. */
export type Obstacle = 'noRound' | 'positionsAwaited' | 'objectionsOpen' | 'noMajority';

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
  const { taken, awaited } = attendanceOf(round, positions);
  const obstacles: Obstacle[] = [];
  if (awaited.length > 0) obstacles.push('positionsAwaited');
  if (decision.method === 'CONSENT' && objections.some((each) => each.decision === decision.id && each.state === 'OPEN')) {
    obstacles.push('objectionsOpen');
  }
  if (decision.method === 'MAJORITY' && !hasMajority(taken)) obstacles.push('noMajority');
  return obstacles;
}

function hasMajority(taken: readonly Item<'position'>[]): boolean {
  const count = (position: string) => taken.filter((each) => each.position === position).length;
  return count('FOR') > count('AGAINST');
}
