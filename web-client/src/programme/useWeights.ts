import { SHARING, type Weights } from './shares';

const EQUAL: Weights = new Map(SHARING.map((component) => [component, 1]));

/** How heavily each component counts. */
export function useWeights(): Weights {
  return EQUAL;
}
