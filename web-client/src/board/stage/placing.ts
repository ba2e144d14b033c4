import type { Point } from '../geometry/point';

/**
 * Where an element stands on the board plane: all of them share one cell of a grid. Positions and transforms would make
 * a layer of each, and with a hundred layers no pan is smooth.
 */
export function marginsOf({ x, y }: Point): string {
  return `${y}px 0 0 ${x}px`;
}

/** A step over the board, for what is moved as a whole. */
export function translation({ x, y }: Point): string {
  return `translate3d(${x}px, ${y}px, 0)`;
}
