import { FACTOR_QUARTERS } from '../contract/intake';
import type { Item } from '../contract/items';
import type { Component } from '../contract/values';
import { SHARING, type Weights } from './shares';

/** How heavily the components count in a programme, by the intake. */
export interface Weighing {
  /** Of those that take part. */
  readonly weights: Weights;
  /** Those that take part and were not weighed yet: a proposal takes 1 for them, as the command-service does. */
  readonly assumed: readonly Component[];
}

export function weighingOf(items: readonly Item<'weight'>[]): Weighing {
  const found = new Map(items.map(({ id, ...weight }) => [id, weight]));
  const takingPart = SHARING.filter((component) => found.get(component)?.reason === undefined);
  const quartersOf = (component: Component) => found.get(component)?.quarters;
  return {
    weights: new Map(takingPart.map((component) => [component, quartersOf(component) ?? FACTOR_QUARTERS.whole])),
    assumed: takingPart.filter((component) => quartersOf(component) === undefined),
  };
}
