import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';

/** The parties on the register by name, and what to call one that has gone off it. */
export function useParties(): { readonly parties: readonly Item<'stakeholder'>[]; readonly nameOf: (id: string) => string } {
  const t = useTexts();
  const all = useItems('stakeholder');
  return useMemo(() => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return {
      parties: [...all].sort((one, other) => one.name.localeCompare(other.name)),
      nameOf: (id: string) => names.get(id) ?? t('words.partyGone'),
    };
  }, [all, t]);
}
