import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '../i18n/i18n';

/** A moment, as ISO text or in milliseconds. */
type When = string | number;

/** Writes days and moments in the language of now. */
export interface Dates {
  readonly day: (when: When) => string;
  readonly moment: (when: When) => string;
  /** With seconds: many things happen in one minute. */
  readonly exact: (when: When) => string;
  readonly shortDay: (when: When) => string;
}

export function useDates(): Dates {
  const { i18n: current } = useTranslation(undefined, { i18n });
  const language = current.language;
  return useMemo(() => {
    const writing = (style: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(language, style);
      return (when: When) => format.format(new Date(when));
    };
    return {
      day: writing({ dateStyle: 'long' }),
      moment: writing({ dateStyle: 'long', timeStyle: 'short' }),
      exact: writing({ dateStyle: 'medium', timeStyle: 'medium' }),
      shortDay: writing({ day: 'numeric', month: 'short' }),
    };
  }, [language]);
}
