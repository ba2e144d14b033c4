import type { Point } from './point';
import type { Rect } from './rect';

/** Every note is as wide as the contract says. */
export const NOTE_WIDTH = 200;

/** Every note is as high as this: imported boards stand in rows of 110. */
export const NOTE_HEIGHT = 100;

/** Steps of the keyboard: between notes that stand in neat rows, and the large one with Shift. */
export const STEP = 10;
export const LARGE_STEP = 100;

/** The place that a note takes when its top left corner is here. */
export function noteRect(corner: Point): Rect {
  return { x: corner.x, y: corner.y, width: NOTE_WIDTH, height: NOTE_HEIGHT };
}
