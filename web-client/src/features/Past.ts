import type { ComponentType } from 'react';
import type { ItemFields, ItemKind } from '../contract/items';
import type { SameKeys, Texts } from '../i18n/featureTexts';

/** Finds what an item is, or was just before it went. */
export type Recall = <K extends ItemKind>(kind: K, id: string) => Partial<ItemFields[K]> | undefined;

/** Says in words of the people what an item is; empty where this viewer may not know. */
export type InWords = (id: string, recall: Recall, nameOf: (participant: string) => string) => string;

/** What one sees of a feature in the past: a page under the items of then, which nobody can change. */
export interface ViewThen {
  /** Kinds of item that are to be seen there: an event that changes one leads to it. */
  readonly shows: readonly ItemKind[];
  /** On which board an item of these kinds was, when there is more than one place to look at. */
  readonly boardOf?: (kind: ItemKind, id: string, recall: Recall) => string | undefined;
  /** Lazy. It stands below the heading of the replay, so it has none of level 1. */
  readonly Then: ComponentType<{ readonly board?: string | undefined }>;
}

export interface PastTexts {
  /** The name of the view, when there is one. */
  readonly view?: string;
  /** What happened, in one sentence, by kind of event; {{who}} acted. */
  readonly captions: Texts;
}

/** What looking back has to know of a feature: in the replay, in the journal, and in the trail of a decision. */
export interface Past {
  readonly name: string;
  readonly texts: { readonly nl: PastTexts; readonly en: PastTexts };
  /** How to say what an event is about, by kind of item, the most telling kind first. */
  readonly about: Readonly<Partial<Record<ItemKind, InWords>>>;
  readonly view?: ViewThen;
}

/** Declares the past of a feature; the compiler sees to it that its texts exist in both languages. */
export function past<const T extends PastTexts>(
  declared: Past & { readonly texts: { readonly nl: T; readonly en: PastTexts & NoInfer<SameKeys<T>> } },
): Past {
  return declared;
}
