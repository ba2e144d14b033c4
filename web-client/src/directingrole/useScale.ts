import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { useTexts } from './texts';

/** The scale that this atelier chooses from, if it has one, and what to call a role in the language of now. */
export function useScale(): { readonly scale: Item<'roleScale'> | undefined; readonly nameOf: (role: string) => string } {
  const t = useTexts();
  const english = useFormat().language === 'en';
  const scale = useItems('roleScale')[0];
  return {
    scale,
    nameOf: (id) => {
      const role = scale?.roles.find((each) => each.id === id);
      if (!role) return t('roleGone');
      return english ? role.nameInEnglish : role.name;
    },
  };
}
