import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';

const hasLeft = ({ leftAt }: Item<'participant'>) => leftAt !== undefined;

/** Who has left the atelier for good. */
export function useLeft(): ReadonlySet<string> {
  const left = useItems('participant', hasLeft);
  return useMemo(() => new Set(left.map(({ id }) => id)), [left]);
}
