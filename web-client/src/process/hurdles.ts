import type { Item } from '../contract/items';
import type { OwnPlace } from '../contract/placing';
import type { HurdleScore } from '../contract/process';

export type Hurdle = Item<'hurdle'>;

/** How likely and how bad: from 1, small, to 5, large. */
export const GRADES = [1, 2, 3, 4, 5] as const;
const [SMALLEST] = GRADES;
const LARGEST = 5;

/** Where a hurdle without a score starts when it is moved by keys. */
export const MIDDLE: HurdleScore = { likelihood: 3, impact: 3 };

const DIRECTIONS: Readonly<Record<string, HurdleScore>> = {
  ArrowUp: { likelihood: 1, impact: 0 },
  ArrowDown: { likelihood: -1, impact: 0 },
  ArrowRight: { likelihood: 0, impact: 1 },
  ArrowLeft: { likelihood: 0, impact: -1 },
};

export function scoreOf({ likelihood, impact }: Hurdle): HurdleScore | undefined {
  return likelihood === undefined || impact === undefined ? undefined : { likelihood, impact };
}

/** As somebody scored it for themselves: the score that it has for all does not show. */
export function scoredBy(hurdle: Hurdle, place: OwnPlace | undefined): Hurdle {
  const own: { -readonly [K in keyof Hurdle]: Hurdle[K] } = { ...hurdle };
  delete own.likelihood;
  delete own.impact;
  return { ...own, ...(place && { likelihood: place.up, impact: place.right }) };
}

/** Likelihood times impact; undefined while nobody scored it. */
export function riskOf(hurdle: Hurdle): number | undefined {
  const score = scoreOf(hurdle);
  return score && score.likelihood * score.impact;
}

/** The gravest first; what was not scored comes after that. */
export function inOrderOfRisk(hurdles: readonly Hurdle[]): Hurdle[] {
  return [...hurdles].sort((one, other) => (riskOf(other) ?? 0) - (riskOf(one) ?? 0) || one.title.localeCompare(other.title));
}

/** The cell next to this one, where a key leads to; undefined if the key leads nowhere. Edges stop. */
export function steered({ likelihood, impact }: HurdleScore, key: string): HurdleScore | undefined {
  const direction = DIRECTIONS[key];
  return direction && { likelihood: graded(likelihood + direction.likelihood), impact: graded(impact + direction.impact) };
}

export function sameScore(one: HurdleScore | undefined, other: HurdleScore | undefined): boolean {
  return one?.likelihood === other?.likelihood && one?.impact === other?.impact;
}

function graded(grade: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, grade));
}
