import { xOf, type Axis } from '../calendar/axis';
import type { Milestone } from './Milestone';

/** Half a mark with some air, and about how wide a letter is, in pixels. */
const HALF = 12;
const LETTER = 6.9;

/** A milestone on the drawing. */
export interface Placed {
  readonly milestone: Milestone;
  readonly label: string;
  readonly x: number;
  /** From 0, within its lane. */
  readonly row: number;
  /** The label stands before the mark, where there is no room after it. */
  readonly atLeft: boolean;
}

/** Puts milestones in as few rows as their labels leave room for: no label covers another one. */
export function placed(milestones: readonly Milestone[], axis: Axis, labelOf: (milestone: Milestone) => string): Placed[] {
  const rows: { readonly from: number; readonly until: number }[][] = [];
  return milestones.flatMap((milestone): Placed[] => {
    if (milestone.day === undefined) return [];
    const x = xOf(axis, milestone.day);
    const end = Math.max(x, xOf(axis, milestone.until ?? milestone.day));
    const label = labelOf(milestone);
    const width = label.length * LETTER;
    const atLeft = end + HALF + width > axis.width && x - HALF - width >= 0;
    const taken = atLeft ? { from: x - HALF - width, until: end + HALF } : { from: x - HALF, until: end + HALF + width };
    const free = rows.findIndex((row) => row.every(({ from, until }) => taken.until <= from || taken.from >= until));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(taken);
    return [{ milestone, label, x, row, atLeft }];
  });
}

/** How many rows these take. */
export function rowsOf(all: readonly Placed[]): number {
  return all.reduce((most, { row }) => Math.max(most, row + 1), 0);
}
