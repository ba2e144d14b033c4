import { POSITIONS_OF, type DecisionMethod, type Position } from '../contract/decision';
import type { Item } from '../contract/items';

/** What somebody may answer under a method. */
export function positionsFor(method: DecisionMethod): readonly Position[] {
  return POSITIONS_OF[method];
}

/** An objection and a disagreement have to be argued, and an advice is its reason. */
export function needsReason(position: Position): boolean {
  return position === 'OBJECTION' || position === 'ADVICE' || position === 'DISAGREE';
}

/** Who has answered in a round and who has not, in the order of the list of the entitled. */
export interface Attendance {
  readonly taken: readonly Item<'position'>[];
  readonly awaited: readonly string[];
  /** Who has left the atelier for good without a position: nobody waits for them. */
  readonly gone: readonly string[];
}

/** Whether the positions of a round are taken in silence and not shown yet. */
export function isHidden({ silent, shownAt }: Item<'consentRound'>): boolean {
  return Boolean(silent && !shownAt);
}

/** How many have answered, also when what they answered is not to be seen yet. */
export function answersIn(round: Item<'consentRound'>, positions: readonly Item<'position'>[]): number {
  return isHidden(round) ? (round.answered ?? []).length : takenIn(round, positions).length;
}

/** The positions that were taken in a round, in the order of the list of the entitled. */
export function takenIn(round: Item<'consentRound'>, positions: readonly Item<'position'>[]): Item<'position'>[] {
  const byPerson = new Map(positions.filter((each) => each.round === round.id).map((each) => [each.participant, each]));
  return round.entitled.flatMap((person) => byPerson.get(person) ?? []);
}

export function attendanceOf(round: Item<'consentRound'>, positions: readonly Item<'position'>[], left: ReadonlySet<string>): Attendance {
  const taken = takenIn(round, positions);
  return { taken, ...withoutAnswer(round, taken.map(({ participant }) => participant), left) };
}

/** Of those who have not answered: whom one still waits for, and who has left. */
export function withoutAnswer(
  { entitled }: Item<'consentRound'>, answered: readonly string[], left: ReadonlySet<string>,
): Pick<Attendance, 'awaited' | 'gone'> {
  const silent = entitled.filter((person) => !answered.includes(person));
  return { awaited: silent.filter((person) => !left.has(person)), gone: silent.filter((person) => left.has(person)) };
}

/** How many took each position, in the order of the method; what nobody took is zero. */
export function countsOf(method: DecisionMethod, positions: readonly Item<'position'>[]): [Position, number][] {
  return positionsFor(method).map((position) => [position, positions.filter((each) => each.position === position).length]);
}

/** How many advised each option, the most first; an advice in words only is counted under no option. */
export function adviceCountsOf(positions: readonly Item<'position'>[]): [option: string | undefined, count: number][] {
  const counts = new Map<string | undefined, number>();
  for (const { option } of positions) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
