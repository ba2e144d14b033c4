import type { NoteSize } from '../../contract/board';
import { NOTE_SIZES } from '../../contract/board';
import type { Point } from './point';
import type { Rect } from './rect';

/** A note of the normal size is as wide as the contract says. */
export const NOTE_WIDTH = 200;

/** A note of the normal size is as high as this: imported boards stand in rows of 110. */
export const NOTE_HEIGHT = 100;

/** How much wider and higher than a normal one, with all that is around its text. */
export const TIMES: Readonly<Record<NoteSize, number>> = { NORMAL: 1, LARGE: 1.5, EXTRA_LARGE: 2 };

/** Steps of the keyboard: between notes that stand in neat rows, and the large one with Shift. */
export const STEP = 10;
export const LARGE_STEP = 100;

/** The place that a note takes when its top left corner is here. */
export function noteRect({ x, y }: Point, size: NoteSize = 'NORMAL'): Rect {
  return { x, y, width: NOTE_WIDTH * TIMES[size], height: NOTE_HEIGHT * TIMES[size] };
}

/** The size that comes nearest to this one, looked at along the diagonal of a note. */
export function nearestSize({ width, height }: Pick<Rect, 'width' | 'height'>): NoteSize {
  const times = (width * NOTE_WIDTH + height * NOTE_HEIGHT) / (NOTE_WIDTH ** 2 + NOTE_HEIGHT ** 2);
  return NOTE_SIZES.reduce((nearest, size) => (Math.abs(TIMES[size] - times) < Math.abs(TIMES[nearest] - times) ? size : nearest));
}

/** The next larger size; undefined when there is none. */
export function larger(size: NoteSize = 'NORMAL'): NoteSize | undefined {
  return NOTE_SIZES[NOTE_SIZES.indexOf(size) + 1];
}

/** The next smaller size; undefined when there is none. */
export function smaller(size: NoteSize = 'NORMAL'): NoteSize | undefined {
  return NOTE_SIZES[NOTE_SIZES.indexOf(size) - 1];
}
