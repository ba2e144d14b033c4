import type { Bounds } from '../../contract/board';
import { LARGE_STEP, STEP } from '../geometry/noteSize';
import { ARROW_WAYS } from '../keys/arrowWays';
import { type Hold, moved, scaled } from './laying';

const LARGER = 1.05;

/** What a key does to the image that is being laid, held by this; undefined when it is no such key. */
export function changeByKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, hold: Hold): ((now: Bounds) => Bounds) | undefined {
  const way = ARROW_WAYS[key];
  if (way) {
    const length = shiftKey ? LARGE_STEP : STEP;
    return (now) => moved(now, { x: way.x * length, y: way.y * length });
  }
  if (key === '+' || key === '=') return (now) => scaled(now, hold, LARGER);
  if (key === '-' || key === '_') return (now) => scaled(now, hold, 1 / LARGER);
  return undefined;
}
