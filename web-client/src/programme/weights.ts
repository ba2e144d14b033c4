import type { Item } from '../contract/items';
import type { Component } from '../contract/values';
import { SHARING, type Weights } from './shares';

const EQUAL: Weights = new Map(SHARING.map((component) => [component, 1]));

/**
 * How heavily each component counts by the intake: equally while nothing was weighed; undefined while some were and another
 * one that takes part was not.
 */
export function weightsOf(weighed: readonly Item<'weight'>[]): Weights | undefined {
  if (weighed.length === 0) return EQUAL;
  const found = new Map(weighed.map(({ id, ...weight }) => [id, weight]));
  const weights = new Map<Component, number>();
  for (const component of SHARING) {
    const { quarters, reason } = found.get(component) ?? {};
    if (reason !== undefined) continue;
    if (quarters === undefined) return undefined;
    weights.set(component, quarters);
  }
  return weights;
}
