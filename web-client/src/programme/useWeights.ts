import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Weights } from './shares';
import { weightsOf } from './weights';

/** How heavily each component counts; undefined while the intake is still at it. */
export function useWeights(): Weights | undefined {
  const weighed = useItems('weight');
  return useMemo(() => weightsOf(weighed), [weighed]);
}
