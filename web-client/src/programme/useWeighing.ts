import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import { weighingOf, type Weighing } from './weights';

/** How heavily each component counts now. */
export function useWeighing(): Weighing {
  const weights = useItems('weight');
  return useMemo(() => weighingOf(weights), [weights]);
}
