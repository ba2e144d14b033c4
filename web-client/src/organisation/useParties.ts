import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from './texts';

export interface Parties {
  /** Those on the register, by name. */
  readonly parties: readonly Item<'stakeholder'>[];
  /** What to call one, also when it has gone off the register. */
  readonly nameOf: (id: string) => string;
}

/** The stakeholders, to be chosen from and to be named. */
export function useParties(): Parties {
  const t = useTexts();
  const all = useItems('stakeholder');
  return useMemo(() => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return {
      parties: [...all].sort((one, other) => one.name.localeCompare(other.name)),
      nameOf: (id: string) => names.get(id) ?? t('partyGone'),
    };
  }, [all, t]);
}
