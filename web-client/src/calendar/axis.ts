import { daysBetween, laterBy } from '../i18n/days';

/** Days on a line, from left to right. */
export interface Axis {
  /** The first day: that of a quarter. */
  readonly from: string;
  /** The day after the last one: the first of a quarter. */
  readonly until: string;
  /** In pixels. */
  readonly dayWidth: number;
  readonly width: number;
}

export type Unit = 'month' | 'quarter' | 'year';

/** A day on which a month, a quarter or a year begins: it is a tick of the largest of these. */
export interface Tick {
  readonly day: string;
  readonly x: number;
  readonly unit: Unit;
}

const DAYS_IN_MONTH = 30.4;
const MONTHS_IN: Readonly<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** Wider than this no axis gets, in pixels: a day centuries away may not make a page of it. */
const WIDEST = 12_000;

/** An axis on which all these days lie, as wide as there is room, with days that are not narrower than given. */
export function axisOver(days: readonly string[], room: number, narrowest: number): Axis {
  const sorted = [...days].sort();
  const from = beginOf('quarter', sorted[0] ?? '2000-01-01');
  const until = nextOf('quarter', sorted.at(-1) ?? from);
  const length = daysBetween(from, until);
  const dayWidth = Math.max(Math.min(narrowest, WIDEST / length), room / length);
  return { from, until, dayWidth, width: Math.floor(length * dayWidth) };
}

/** Where the middle of a day lies. */
export function xOf(axis: Axis, day: string): number {
  return (daysBetween(axis.from, day) + 0.5) * axis.dayWidth;
}

/** The day at so many pixels from the left. */
export function dayAt(axis: Axis, x: number): string {
  return laterBy(Math.floor(x / axis.dayWidth), axis.from);
}

/** Whether a day lies on the axis. */
export function isOn({ from, until }: Axis, day: string): boolean {
  return day >= from && day < until;
}

/** Where months begin, quarters and years: as fine as this unit. */
export function ticksOf(axis: Axis, finest: Unit): Tick[] {
  const ticks: Tick[] = [];
  for (let day = beginOf(finest, axis.from); day < axis.until; day = nextOf(finest, day)) {
    if (day < axis.from) continue;
    const unit = beginOf('year', day) === day ? 'year' : beginOf('quarter', day) === day ? 'quarter' : 'month';
    ticks.push({ day, x: daysBetween(axis.from, day) * axis.dayWidth, unit });
  }
  return ticks;
}

/** About how wide such a part of the axis is, in pixels. */
export function widthOf(unit: Unit, { dayWidth }: Axis): number {
  return MONTHS_IN[unit] * DAYS_IN_MONTH * dayWidth;
}

/** The month, quarter or year that a day is in, by its first day. */
export function beginOf(unit: Unit, day: string): string {
  const month = Number(day.slice(5, 7)) - 1;
  return firstOf(Number(day.slice(0, 4)), month - (month % MONTHS_IN[unit]));
}

/** The first day of the month, quarter or year after that of this day. */
export function nextOf(unit: Unit, day: string): string {
  const begin = beginOf(unit, day);
  return firstOf(Number(begin.slice(0, 4)), Number(begin.slice(5, 7)) - 1 + MONTHS_IN[unit]);
}

/** Which quarter of its year a day is in, from 1. */
export function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
