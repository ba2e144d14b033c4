import type { Item } from '../../contract/items';
import { CIRCLES, type Circle } from '../../contract/round';
import { followingPhase } from '../../programme/running';

/** The circles that a round may get, from the circle that it has: each time a wider one, and none beside the facilitator. */
export function widerCircles(now: Circle | undefined): readonly Circle[] {
  if (now === undefined) return CIRCLES;
  if (now === 'FACILITATOR') return [];
  return CIRCLES.slice(CIRCLES.indexOf(now) + 1).filter((circle) => circle !== 'FACILITATOR');
}

/** Whether a round was begun by a phase of the item that runs: it is called after that phase, and goes on in the next. */
export function isOfItem({ board, question }: Item<'round'>, item: Item<'agendaItem'> | undefined): boolean {
  return item?.board === board && item.phases?.some(({ title }) => title === question) === true;
}

/** The circle into which what is written comes along in the next phase; none when that reveals it, or begins something else. */
export function nextCircle(round: Item<'round'>, item: Item<'agendaItem'> | undefined): Circle | undefined {
  const following = item && isOfItem(round, item) ? followingPhase(item) : undefined;
  return following && !following.place ? widerCircles(round.circle).find((circle) => circle === following.visibility) : undefined;
}
