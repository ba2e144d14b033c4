import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n, type Language } from './i18n';

/** A moment, as ISO text or in milliseconds; or a day, as `2027-02-09`, which is that day wherever it is read. */
type When = string | number;

/** Days, moments and figures in the language of now. */
export interface Format {
  readonly language: Language;
  /** 28 november 2026. */
  readonly day: (when: When) => string;
  readonly moment: (when: When) => string;
  /** 13:20. */
  readonly time: (when: When) => string;
  /** With seconds: many things happen in one minute. */
  readonly exact: (when: When) => string;
  /** 28 nov. */
  readonly shortDay: (when: When) => string;
  /** november 2026 */
  readonly month: (when: When) => string;
  /** nov */
  readonly shortMonth: (when: When) => string;
  /** At most two decimals, unless told otherwise. */
  readonly number: (value: number, decimals?: number) => string;
  /** An amount in cents as euros; without cents when it is whole. */
  readonly euros: (cents: number) => string;
  readonly hours: (hours: number) => string;
  /** A share of 1: 0.25 is 25%. */
  readonly percent: (share: number) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** How a language writes a number: what stands before the decimals, and between thousands. */
const MARKS: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  nl: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day alone would be midnight in Greenwich, and west of there the day before: noon of here is on that day. */
function momentOf(when: When): Date {
  return new Date(typeof when === 'string' && DAY.test(when) ? `${when}T12:00` : when);
}

/** The ways of writing in one language. */
export function formatIn(language: Language): Format {
  const locale = LOCALES[language];
  const dates = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, style);
    return (when: When) => format.format(momentOf(when));
  };
  const numbers = (style: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, style);
    return (value: number) => format.format(value);
  };
  // Making one takes far longer than writing a number with it, and pages that move write many.
  const byDecimals = new Map<number, (value: number) => string>();
  const rounded = (decimals: number) => {
    const known = byDecimals.get(decimals) ?? numbers({ maximumFractionDigits: decimals });
    byDecimals.set(decimals, known);
    return known;
  };
  const wholeEuros = numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const eurosAndCents = numbers({ style: 'currency', currency: 'EUR' });
  return {
    language,
    day: dates({ dateStyle: 'long' }),
    moment: dates({ dateStyle: 'long', timeStyle: 'short' }),
    time: dates({ timeStyle: 'short' }),
    exact: dates({ dateStyle: 'medium', timeStyle: 'medium' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
    month: dates({ month: 'long', year: 'numeric' }),
    shortMonth: dates({ month: 'short' }),
    number: (value, decimals = 2) => rounded(decimals)(value),
    euros: (cents) => (cents % 100 === 0 ? wholeEuros : eurosAndCents)(cents / 100),
    hours: numbers({ style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 }),
    percent: numbers({ style: 'percent', maximumFractionDigits: 1 }),
  };
}

/** The ways of writing in the language of now. */
export function useFormat(): Format {
  const { i18n: current } = useTranslation(undefined, { i18n });
  const language = current.language as Language;
  return useMemo(() => formatIn(language), [language]);
}

/**
 * Reads a number as people type it in this language: `1.500,25` in Dutch, `1,500.25` in English. A single mark that
 * cannot stand between thousands is taken for the decimal one. Undefined when it is no number.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const { decimal, group } = MARKS[language];
  const bare = text.replaceAll(/[\s\u00a0€]/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(bare)) return Number(bare.replaceAll(group, '').replace(decimal, '.'));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/** Writes a number as it would be typed in this language: no thousands, all its decimals. */
export function writeNumber(value: number, language: Language): string {
  return String(value).replace('.', MARKS[language].decimal);
}
