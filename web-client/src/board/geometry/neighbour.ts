import { NOTE_WIDTH } from './noteSize';
import { distance } from './point';
import type { Rect } from './rect';
import { middle } from './rect';

/** The four ways the arrow keys point. */
export type Direction = 'left' | 'right' | 'up' | 'down';

// Straight ahead counts more than near: a row is walked as a row, also when it is a little crooked.
const SIDEWAYS = 3;

/** What lies nearest in a direction; undefined at the edge. */
export function neighbour(
  from: Rect,
  direction: Direction,
  places: Iterable<readonly [string, Rect]>,
  self?: string,
): string | undefined {
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [id, rect] of places) {
    if (id === self) continue;
    const cost = costOf(from, rect, direction);
    if (cost < bestCost) {
      bestCost = cost;
      best = id;
    }
  }
  return best;
}

/** What lies nearest to a place, whichever way: where focus goes when a note goes. */
export function nearest(
  from: Rect,
  places: Iterable<readonly [string, Rect]>,
  self?: string,
): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const [id, rect] of places) {
    if (id === self) continue;
    const away = distance(middle(from), middle(rect));
    if (away < bestDistance) {
      bestDistance = away;
      best = id;
    }
  }
  return best;
}

function costOf(from: Rect, to: Rect, direction: Direction): number {
  const a = middle(from);
  const b = middle(to);
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = sign * (across ? b.x - a.x : b.y - a.y);
  const sideways = Math.max(0, Math.abs(across ? b.y - a.y : b.x - a.x) - (across ? 0 : overhang(from, to)));
  return ahead <= 0 ? Infinity : ahead + SIDEWAYS * sideways;
}

/** A heading as wide as its area lies straight above all that stands under it. */
function overhang(from: Rect, to: Rect): number {
  return Math.max(0, Math.max(from.width, to.width) - NOTE_WIDTH) / 2;
}
