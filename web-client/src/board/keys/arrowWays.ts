import type { Point } from '../geometry/point';

/** Which way an arrow key leads on a board; undefined of any other key. */
export const ARROW_WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
