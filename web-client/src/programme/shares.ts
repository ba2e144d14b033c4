import { COMPONENTS, type Component } from '../contract/values';
import type { AgendaItem } from './agenda';

/** Planned shares may differ this much from what the weights ask, in points of a percentage (DOMAIN.md §6). */
const MOST_DRIFT = 3;

/** The five components that time is shared between. */
export const SHARING = COMPONENTS.filter((component) => component !== 'GENERAL');

/** Weight of each component that takes part; one that is missing has none. */
export type Weights = ReadonlyMap<Component, number>;

/** How much time a component gets, against what its weight asks. */
export interface Share {
  readonly component: Component;
  readonly minutes: number;
  /** Of all minutes for components; undefined while nothing is planned for any. */
  readonly planned: number | undefined;
  /** What the weight asks, as a share of 1; undefined while the weights are unknown. */
  readonly target: number | undefined;
  /** Points of a percentage that it gets more than asked, when that is too many; negative when it gets less. */
  readonly drift: number | undefined;
}

/** The shares of all components in what is planned. */
export function sharesOf(items: readonly AgendaItem[], weights: Weights | undefined): readonly Share[] {
  const minutesOf = (component: Component) => items
    .filter((item) => item.component === component)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const all = SHARING.reduce((sum, component) => sum + minutesOf(component), 0);
  const weight = weights && [...weights.values()].reduce((sum, each) => sum + each, 0);
  return SHARING.map((component) => {
    const minutes = minutesOf(component);
    const planned = all === 0 ? undefined : minutes / all;
    const target = weight ? (weights.get(component) ?? 0) / weight : undefined;
    return { component, minutes, planned, target, drift: driftOf(planned, target) };
  });
}

function driftOf(planned: number | undefined, target: number | undefined): number | undefined {
  if (planned === undefined || target === undefined) return undefined;
  const points = (planned - target) * 100;
  return Math.abs(points) > MOST_DRIFT + 1e-9 ? points : undefined;
}
