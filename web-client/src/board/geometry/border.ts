import type { Point } from './point';
import type { Rect } from './rect';
import { middle } from './rect';

/** Where the line from the middle of a rectangle towards a point crosses its border: links start and end there. */
export function borderPoint(rect: Rect, towards: Point): Point {
  const from = middle(rect);
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  if (dx === 0 && dy === 0) return from;
  const scale = Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
  );
  return { x: from.x + dx * Math.min(1, scale), y: from.y + dy * Math.min(1, scale) };
}
