import type { Point } from '../../contract/board';

export type { Point };

/** The point reached from `a` by the step `b`. */
export function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** The step that leads from `b` to `a`. */
export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** The length of the straight line between two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whole board units: nobody can see a fraction, and every command stays short. */
export function rounded(point: Point): Point {
  return { x: Math.round(point.x), y: Math.round(point.y) };
}
