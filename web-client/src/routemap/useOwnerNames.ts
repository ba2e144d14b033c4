import { useCallback } from 'react';
import { useOwners } from '../action/useOwners';

/** What to call who sees to a milestone: a person, a party, or a body that is known by its name alone. */
export function useOwnerNames(): (owner: string) => string {
  const { nameOf } = useOwners();
  return useCallback((owner: string) => (owner.startsWith('b ') ? owner.slice(2) : nameOf(owner)), [nameOf]);
}
