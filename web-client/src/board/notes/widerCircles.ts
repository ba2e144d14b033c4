import { CIRCLES, type Circle } from '../../contract/round';

/** The circles that a round may get, from the circle that it has: each time a wider one, and none beside the facilitator. */
export function widerCircles(now: Circle | undefined): readonly Circle[] {
  if (now === undefined) return CIRCLES;
  if (now === 'FACILITATOR') return [];
  return CIRCLES.slice(CIRCLES.indexOf(now) + 1).filter((circle) => circle !== 'FACILITATOR');
}
