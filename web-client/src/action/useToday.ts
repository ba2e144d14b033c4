import { useCallback, useSyncExternalStore } from 'react';
import { useAtelier } from '../atelier/hooks';
import { dayOf } from './due';

/** The day that it is by the clock of the atelier; renders again when a new one begins. */
export function useToday(): string {
  const { clock } = useAtelier();
  const subscribe = useCallback((callback: () => void) => clock.subscribe(callback), [clock]);
  return useSyncExternalStore(subscribe, () => dayOf(clock.second));
}
