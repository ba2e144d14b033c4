import { useTexts as useWords } from '../i18n/texts';
import { useTexts } from './texts';
import { useWeighing } from './useWeighing';

/** Says for which components the weight is a guess. */
export function NotWeighed() {
  const t = useTexts();
  const w = useWords();
  const { assumed } = useWeighing();
  if (assumed.length === 0) return null;
  return <p>{t('notWeighed', { components: assumed.map((component) => w(`words.component.${component}`)).join(', ') })}</p>;
}
