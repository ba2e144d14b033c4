import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Milestone } from './Milestone';
import { KINDS, milestonesOf } from './sources';

/** The whole route, live; the same array until something on it changes. */
export function useMilestones(): readonly Milestone[] {
  const { store } = useAtelier();
  const seen = useRef<{ readonly lists: readonly unknown[]; readonly milestones: readonly Milestone[] }>(undefined);
  const subscribe = useCallback((callback: () => void) => {
    const stops = KINDS.map((kind) => store.subscribeKind(kind, callback));
    return () => stops.forEach((stop) => stop());
  }, [store]);
  return useSyncExternalStore(subscribe, () => {
    const lists = KINDS.map((kind) => store.list(kind));
    if (!seen.current || lists.some((list, index) => list !== seen.current?.lists[index])) {
      seen.current = { lists, milestones: milestonesOf(store) };
    }
    return seen.current.milestones;
  });
}
