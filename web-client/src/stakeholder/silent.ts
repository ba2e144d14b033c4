import type { OwnPlace } from '../contract/placing';
import type { Standing } from './standing';

/** Where each stakeholder was placed in silence: the least influence first, so that it does not tell who placed it. */
export function spotsOf(places: readonly OwnPlace[]): ReadonlyMap<string, readonly Standing[]> {
  const sorted = places.toSorted((one, other) => one.up - other.up || one.right - other.right);
  return new Map([...Map.groupBy(sorted, ({ item }) => item)]
    .map(([id, own]) => [id, own.map(({ up, right }) => ({ influence: up, interest: right }))]));
}

/** The mean of some places; there is at least one. */
export function meanOf(spots: readonly Standing[]): Standing {
  const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return { influence: mean(spots.map(({ influence }) => influence)), interest: mean(spots.map(({ interest }) => interest)) };
}
