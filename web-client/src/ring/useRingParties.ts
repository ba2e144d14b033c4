import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import { useParties } from '../stakeholder/useParties';
import type { Party } from './places';

/** The parties on the register by name, each with its place in the rings. */
export function useRingParties(): readonly Party[] {
  const { parties } = useParties();
  const rings = useItems('ring');
  return useMemo(() => {
    const places = new Map(rings.map((ring) => [ring.id, ring]));
    return parties.map(({ id, name }) => ({ id, name, places: places.get(id) ?? {} }));
  }, [parties, rings]);
}
