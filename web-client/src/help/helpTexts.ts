import { HELPS } from '../features/helps';
import { featureTexts, type Texts, type UseTexts } from '../i18n/featureTexts';
import type { Language } from '../i18n/i18n';

/** The keys come from the features: `help()` checked them. */
type FoundAtRunTime = Readonly<Record<string, string>>;

/** What features have to say about their pages: `board.board`. */
export const useHelpTexts = featureTexts<Texts>('helps', { nl: gathered('nl'), en: gathered('en') }) as unknown as UseTexts<FoundAtRunTime>;

function gathered(language: Language): Texts {
  return Object.fromEntries(HELPS.map(({ name, texts }) => [name, texts[language]]));
}
