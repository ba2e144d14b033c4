import type { ComponentType } from 'react';
import type { SameKeys, Texts } from '../i18n/featureTexts';

/** What a page is for and what one can do there: three to six sentences, each on a line of its own; the first says what it is for. */
export interface PageHelp<Key extends string = string> {
  /** As in the pages of the feature. */
  readonly path: string;
  readonly text: Key;
  /** The keys that only this page has, lazy. */
  readonly Keys?: ComponentType;
}

/** The help of a feature; loaded when somebody asks for help. */
export interface Help {
  readonly name: string;
  readonly texts: { readonly nl: Texts; readonly en: Texts };
  readonly pages: readonly PageHelp[];
}

/** Declares the help of a feature; the compiler sees to it that its texts exist in both languages. */
export function help<const T extends Texts>(declared: {
  readonly name: string;
  readonly texts: { readonly nl: T; readonly en: NoInfer<SameKeys<T>> };
  readonly pages: readonly PageHelp<keyof NoInfer<T> & string>[];
}): Help {
  return declared;
}
