import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n, type Language } from './i18n';

/** Texts by key; groups may be nested. A text with a number has a key for one and a key for more: `notes_one`, `notes_other`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same keys in another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** The keys of the texts, as paths with dots. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

/** Gives a text in the language of now; `{{name}}` in it becomes `values.name`, and `values.count` chooses between one and more. */
export type Translate<T> = (key: TextKey<T>, values?: Readonly<Record<string, string | number>>) => string;

/** A hook that gives the texts of a feature, and `now` for use outside components. */
export type UseTexts<T> = (() => Translate<T>) & { readonly now: Translate<T> };

/** Registers the texts of a feature under its name, at the moment that its code is loaded. */
export function featureTexts<const T extends Texts>(
  feature: string,
  texts: { readonly nl: T; readonly en: NoInfer<SameKeys<T>> },
): UseTexts<T> {
  for (const language of Object.keys(texts) as Language[]) {
    i18n.addResourceBundle(language, feature, texts[language], true, true);
  }
  const now: Translate<T> = (key, values) => i18n.t(key as string, { ns: feature, ...values });
  const useTexts = (): Translate<T> => {
    const { i18n: current } = useTranslation(undefined, { i18n });
    const language = current.language;
    return useMemo<Translate<T>>(
      () => (key, values) => i18n.t(key as string, { ns: feature, lng: language, ...values }),
      [language],
    );
  };
  return Object.assign(useTexts, { now });
}

/** All keys of texts as paths with dots, to compare languages in tests. */
export function pathsOf(texts: Texts, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [before + key] : pathsOf(text, `${before}${key}.`),
  );
}
