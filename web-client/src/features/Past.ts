import type { Item, ItemFields, ItemKind } from '../contract/items';
import type { SameKeys, Texts } from '../i18n/featureTexts';
import type { LazyPart } from '../look/lazyPart';
import type { FieldsThen, Telling } from './FieldThen';

/** Finds what an item is, or was just before it went. */
export type Recall = <K extends ItemKind>(kind: K, id: string) => Partial<ItemFields[K]> | undefined;

/** Says in words of the people what an item is; empty where this viewer may not know. */
export type InWords = (id: string, recall: Recall, nameOf: (participant: string) => string) => string;

/** Says what an event is about by all that it touched; empty where what its first item is called says it all. */
export type EventInWords = (touched: (kind: ItemKind) => readonly string[], recall: Recall) => string;

/** Says which part of what it is called an event is about, by the words that the event has for that. */
export type DetailInWords = (detail: readonly string[], called: string) => string;

/** Where an item is to be found now, and which of its texts people search. */
export interface Findable<K extends ItemKind> {
  /** The address of the page that shows it, within the atelier, with the view on that page. */
  readonly page: string | ((item: Item<K>) => string);
  /** What it is called first; none for what is not to be found. */
  readonly texts: (item: Item<K>, person: (participant: string) => readonly string[]) => readonly (string | undefined)[];
}

/** For a kind of item without words of its own, or whose words are nobody else's. */
export const NOT_SEARCHED = null;

/** What one sees of a feature in the past: a page under the items of then, which nobody can change. */
export interface ViewThen {
  /** Kinds of item that are to be seen there: an event that changes one leads to it. */
  readonly shows: readonly ItemKind[];
  /** Whether one of these items is to be seen there, where it depends on more than its kind. */
  readonly only?: (kind: ItemKind, id: string, recall: Recall) => boolean;
  /** On which board an item of these kinds was, when there is more than one place to look at. */
  readonly boardOf?: (kind: ItemKind, id: string, recall: Recall) => string | undefined;
  /** It stands below the heading of the replay, so it has none of level 1. While the moment is underway, what is not there may be there yet. */
  readonly Then: LazyPart<{ readonly board?: string | undefined; readonly underway?: boolean }>;
}

/** The words in which looking back tells of a feature, in one language. */
export interface PastTexts {
  /** The name of the view, when there is one. */
  readonly view?: string;
  /** What its events are about, in a word that people know; the name of the view when it is left out. */
  readonly topic?: string;
  /** What items are called when there are several, by kind of item that is searched. */
  readonly kinds?: Texts;
  /** What its fields are called, by kind of item. */
  readonly fields?: { readonly [kind: string]: Texts };
  /** What its values are called where its pages have no words for them, by the name of the value type. */
  readonly values?: { readonly [type: string]: Texts };
  /** What happened, in one sentence, by kind of event; {{who}} acted. */
  readonly captions: Texts;
  /** The same where the sentence has a place of its own for whom or what it is about, {{subject}}, other than who acted. */
  readonly captionsAbout?: Texts;
}

/** What looking back and searching have to know of a feature: in the replay, the journal, the trail of a decision, and the search. */
export interface Past {
  readonly name: string;
  readonly texts: { readonly nl: PastTexts; readonly en: PastTexts };
  /** How to say what an event is about, by kind of item, the most telling kind first. */
  readonly about: Readonly<Partial<Record<ItemKind, InWords>>>;
  /** How to say what an event is about where more than one of its items belongs to it, by kind of event. */
  readonly aboutEvent?: Readonly<Record<string, EventInWords>>;
  /** How to say of which part of its item an event is, by kind of event. */
  readonly detail?: Readonly<Record<string, DetailInWords>>;
  /** How the fields of its items are told, where one moment is compared with another. */
  readonly fields?: { readonly [K in ItemKind]?: FieldsThen<K> };
  /** What tells items apart that `about` calls the same, in a list of them: whose it is, of which round. */
  readonly apart?: { readonly [K in ItemKind]?: (item: Item<K>, telling: Telling) => string };
  /** Where items are now, and what is searched of them, by kind of item. */
  readonly found?: { readonly [K in ItemKind]?: Findable<K> | typeof NOT_SEARCHED };
  readonly view?: ViewThen;
}

/** Declares the past of a feature; the compiler sees to it that its texts exist in both languages. */
export function past<const T extends PastTexts>(
  declared: Past & { readonly texts: { readonly nl: T; readonly en: PastTexts & NoInfer<SameKeys<T>> } },
): Past {
  return declared;
}
