import type { Item } from '../contract/items';
import { useTexts } from './texts';
import { useParties } from './useParties';

/** Tells whether a stakeholder is in the atelier, and who speaks for it; that it is not known is told as well. */
export function usePresenceInWords(): (stakeholder: Item<'stakeholder'>) => string {
  const t = useTexts();
  const { nameOf } = useParties();
  return ({ presence, representedBy }) =>
    representedBy ? t('presence.spokenFor', { name: nameOf(representedBy) }) : t(`presence.${presence ?? 'unknown'}`);
}
