import type { CurvePoint, Indicator } from '../contract/neighbourhood';
import { FULL_SCORE, limitsOfIndicator } from './units';

/** How far beyond its last point a curve is drawn, where its figure goes on: there it stays level. */
const BEYOND = 1.2;

/** What the end of an axis is rounded up to, in each power of ten. */
const ROUND = [1, 2, 2.5, 5, 10];

/** Where the axis of a figure ends on which these curves are drawn; it begins at 0. */
export function axisEnd(indicator: Indicator, ...curves: readonly (readonly CurvePoint[])[]): number {
  const last = Math.max(...curves.flat().map(({ at }) => at), 0);
  const furthest = last * BEYOND || 1;
  const power = 10 ** Math.floor(Math.log10(furthest));
  const round = (ROUND.find((each) => each * power >= furthest) ?? 10) * power;
  return Math.max(last, Math.min(round, limitsOfIndicator(indicator).max));
}

/** Where a point is drawn, in hundredths from the left and from the top. */
export function spotOf({ at, score }: CurvePoint, end: number): { readonly x: number; readonly y: number } {
  return { x: (at / end) * 100, y: 100 - (score / FULL_SCORE) * 100 };
}

/** A curve as the points of a line: level before its first point and after its last, as the scan reads it. */
export function lineOf(points: readonly CurvePoint[], end: number): string {
  const sorted = [...points].sort((one, other) => one.at - other.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  return [{ ...first, at: 0 }, ...sorted, { ...last, at: Math.max(end, last.at) }]
    .map((point) => spotOf(point, end))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}
