import { type Bounds, FARTHEST, LARGEST } from '../../contract/board';
import type { Problem } from '../../contract/refusals';
import type { Point } from '../geometry/point';

/** What an image is taken hold of by: the whole, or one of its corners (compass points). */
export const HOLDS = ['move', 'nw', 'ne', 'sw', 'se'] as const;
export type Hold = (typeof HOLDS)[number];

/** An image that is being laid by hand. What it was at the start says its proportions: they do not drift by rounding. */
export interface Laying {
  readonly from: Bounds;
  readonly now: Bounds;
  /** It is being laid. */
  readonly busy?: boolean;
  /** Why it was not laid. */
  readonly problem?: Problem;
}

/** Narrower than this it can hardly be taken hold of any more. */
const NARROWEST = 40;

/** Moved by a step; never farther than a board goes. */
export function moved({ x, y, ...size }: Bounds, step: Point): Bounds {
  return { x: within(x + step.x), y: within(y + step.y), ...size };
}

/** Pulled by a corner: the opposite corner stays, and so do the proportions. */
export function pulled(bounds: Bounds, corner: Exclude<Hold, 'move'>, step: Point): Bounds {
  const along = { x: corner.endsWith('e') ? 1 : -1, y: corner.startsWith('s') ? 1 : -1 };
  const { width, height } = bounds;
  const length = along.x * step.x * width + along.y * step.y * height;
  return scaled(bounds, corner, 1 + length / (width * width + height * height));
}

/** So many times as large: by a corner from the opposite one, as a whole around its middle. */
export function scaled(bounds: Bounds, hold: Hold, factor: number): Bounds {
  const { x, y, width, height } = bounds;
  const least = Math.max(NARROWEST / width, 1 / height);
  const most = Math.min(LARGEST / width, LARGEST / height);
  const to = Math.min(most, Math.max(Math.min(1, least), factor));
  const stays = anchorOf(hold);
  return {
    x: within(x + width * stays.x * (1 - to)),
    y: within(y + height * stays.y * (1 - to)),
    width: width * to,
    height: height * to,
  };
}

/** As it is told and laid: in whole board units. */
export function rounded({ x, y, width, height }: Bounds): Bounds {
  return { x: Math.round(x), y: Math.round(y), width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** Which place of the image stays where it is, in parts of its width and height. */
function anchorOf(hold: Hold): Point {
  if (hold === 'move') return { x: 0.5, y: 0.5 };
  return { x: hold.endsWith('e') ? 0 : 1, y: hold.startsWith('s') ? 0 : 1 };
}

function within(place: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, place));
}
