import type { OwnPlace } from '../contract/placing';
import type { Spot } from './agreement';

/** How the figures that people gave lie apart. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

/** How the places of one thing lie apart. */
export interface SpreadOfItem {
  readonly item: string;
  /** How many people placed it. */
  readonly given: number;
  readonly up: Range;
  readonly right: Range;
}

/** The spread of all that was placed; where views lie furthest apart comes first. */
export function spreadOf(places: readonly OwnPlace[]): readonly SpreadOfItem[] {
  const byItem = Map.groupBy(places, ({ item }) => item);
  return [...byItem]
    .map(([item, given]) => ({
      item, given: given.length, up: rangeOf(given.map(({ up }) => up)), right: rangeOf(given.map(({ right }) => right)),
    }))
    .sort((one, other) => apart(other) - apart(one) || one.item.localeCompare(other.item));
}

/** Where something was placed on average, in whole figures as it is placed. */
export function meanSpot({ up, right }: SpreadOfItem): Spot {
  return { up: Math.round(up.mean), right: Math.round(right.mean) };
}

function rangeOf(figures: readonly number[]): Range {
  return {
    least: Math.min(...figures),
    most: Math.max(...figures),
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
  };
}

function apart({ up, right }: SpreadOfItem): number {
  return up.most - up.least + right.most - right.least;
}
