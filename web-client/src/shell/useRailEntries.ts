import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useAtelier, useMe } from '../atelier/hooks';
import { FEATURES } from '../features/features';
import type { RailEntry } from '../features/Feature';

/** An entry of the rail, with the key of its name in the frame's texts. */
interface NamedEntry extends RailEntry {
  readonly text: string;
}

const ENTRIES: readonly NamedEntry[] = FEATURES.flatMap(({ name, rail = [] }) =>
  rail.map((entry) => ({ ...entry, text: `rail.${name}.${entry.label}` })),
);

/** The entries that are there for this person now; renders again only when one comes or goes. */
export function useRailEntries(): readonly NamedEntry[] {
  const { store } = useAtelier();
  const { role } = useMe();
  const subscribe = useCallback((callback: () => void) => store.subscribeRevision(callback), [store]);
  const visible = useSyncExternalStore(subscribe, () =>
    ENTRIES.filter(({ visibleTo }) => visibleTo(store, role)).map(({ text }) => text).join(),
  );
  return useMemo(() => {
    const texts = visible.split(',');
    return ENTRIES.filter(({ text }) => texts.includes(text));
  }, [visible]);
}
