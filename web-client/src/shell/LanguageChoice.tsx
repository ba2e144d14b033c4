import { chooseLanguage, i18n, LANGUAGES, type Language } from '../i18n/i18n';
import { useTexts } from '../i18n/texts';

/** Each language in its own words. */
const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Switches between Dutch and English. */
export function LanguageChoice() {
  const t = useTexts();
  return (
    <div className="wa-row" role="group" aria-label={t('shell.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="wa-chip"
          aria-pressed={i18n.language === language}
          onClick={() => chooseLanguage(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
