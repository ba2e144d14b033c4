import type { Bounds } from '../../contract/board';
import { LARGE_STEP, STEP } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import { type Hold, moved, scaled } from './laying';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const LARGER = 1.05;

/** What a key does to the image that is being laid, held by this; undefined when it is no such key. */
export function changeByKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, hold: Hold): ((now: Bounds) => Bounds) | undefined {
  const way = WAYS[key];
  if (way) {
    const length = shiftKey ? LARGE_STEP : STEP;
    return (now) => moved(now, { x: way.x * length, y: way.y * length });
  }
  if (key === '+' || key === '=') return (now) => scaled(now, hold, LARGER);
  if (key === '-' || key === '_') return (now) => scaled(now, hold, 1 / LARGER);
  return undefined;
}
