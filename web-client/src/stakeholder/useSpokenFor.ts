import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { byName } from './placed';

/** For whom a stakeholder speaks. */
export function useSpokenFor(speaker: string): readonly Item<'stakeholder'>[] {
  const all = useItems('stakeholder');
  return useMemo(() => byName(all.filter(({ representedBy }) => representedBy === speaker)), [all, speaker]);
}
