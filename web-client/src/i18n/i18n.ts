import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'wijkatelier.language';

/** The texts of the pages; features add theirs with `featureTexts`. */
export const i18n = createInstance();

i18n.on('languageChanged', (language: string) => {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
});

void i18n.use(initReactI18next).init({
  lng: keptLanguage() ?? (navigator.language.startsWith('en') ? 'en' : 'nl'),
  fallbackLng: 'nl',
  ns: [],
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** Changes the language of the pages, and keeps it for the next visit. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // a browser that keeps nothing: the choice holds for this visit
  }
  void i18n.changeLanguage(language);
}

function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}
