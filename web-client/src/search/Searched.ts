import type { ItemStore } from '../atelier/items';
import type { Person } from '../atelier/people';
import type { Item, ItemKind } from '../contract/items';
import type { Findable, InWords, NOT_SEARCHED, Past } from '../features/Past';
import { shortened } from '../features/shortened';
import { around } from './excerpt';
import { foldedText, holds } from './foldedText';

/** How many hits of one kind are shown; of more there is only a number. */
const MOST = 6;
const EXCERPT = 120;
const NOBODY: ReadonlyMap<string, Person> = new Map();
/** How many items are read between two rests: a few milliseconds. */
const AT_A_TIME = 100;

/** Something that was found, and the text that comes after what it is called. */
interface Found extends Hit {
  readonly beside?: string;
}

/** Something that was found. */
export interface Hit {
  readonly kind: ItemKind;
  readonly id: string;
  readonly title: string;
  /** Where the words are, when they are not in the title; or what tells it apart from another with that title. */
  readonly excerpt?: string;
  /** Where it is, within the atelier. */
  readonly path: string;
}

/** What was found of one kind. */
export interface HitsOfKind {
  readonly kind: ItemKind;
  readonly hits: readonly Hit[];
  readonly count: number;
}

/** An item as it is searched. */
interface Entry {
  readonly item: Item;
  readonly texts: readonly string[];
  readonly folded: string;
  /** The part of it that is what the item is called. */
  readonly name: string;
}

/** How items of one kind are found, and what they are called. */
interface Kind {
  readonly kind: ItemKind;
  readonly findable: Findable<ItemKind>;
  readonly inWords: InWords | undefined;
}

type People = ReadonlyMap<string, Person>;

/** All that a person was given of an atelier, to be searched by words. Keeps what it read of an item until that is another one. */
export class Searched {
  readonly #read = new WeakMap<Item, Entry>();
  readonly #store: ItemStore;
  readonly #kinds: readonly Kind[];

  constructor(store: ItemStore, pasts: readonly Past[]) {
    this.#store = store;
    this.#kinds = pasts.flatMap(kindsOf);
  }

  /** What holds all of the words, by kind in the order of the features; what is called so comes first. */
  find(words: readonly string[], people: People): readonly HitsOfKind[] {
    if (words.length === 0) return [];
    return this.#kinds.flatMap((each) => {
      const entries = this.#holding(each, words, people);
      const hits = toldApart(entries.slice(0, MOST).map((entry) => this.#hit(each, entry, words, people)));
      return hits.length === 0 ? [] : [{ kind: each.kind, hits, count: entries.length }];
    });
  }

  /** Reads everything ahead, so that finding is quick; whoever does this rests at each step. */
  *ahead(): Generator<void, void> {
    let count = 0;
    for (const { kind, findable } of this.#kinds) {
      for (const item of this.#store.list(kind)) {
        this.#entryOf(item, findable, NOBODY);
        if (++count % AT_A_TIME === 0) yield;
      }
    }
  }

  #holding({ kind, findable }: Kind, words: readonly string[], people: People): readonly Entry[] {
    const called: Entry[] = [];
    const others: Entry[] = [];
    for (const item of this.#store.list(kind)) {
      const entry = this.#entryOf(item, findable, people);
      if (!words.every((word) => holds(entry.folded, word))) continue;
      (words.every((word) => holds(entry.name, word)) ? called : others).push(entry);
    }
    return [...called, ...others];
  }

  #entryOf(item: Item, findable: Findable<ItemKind>, people: People): Entry {
    const known = this.#read.get(item);
    if (known) return known;
    let mayChange = false;
    const person = (id: string): readonly string[] => {
      // Names are not in the item: it may stay the same when they change.
      mayChange = true;
      const who = people.get(id);
      return who ? [who.name, who.organisation] : [];
    };
    const texts = findable.texts(item, person).filter((text) => text !== undefined && text !== '') as string[];
    const entry = { item, texts, folded: texts.map(foldedText).join('\n'), name: foldedText(texts[0] ?? '') };
    if (!mayChange) this.#read.set(item, entry);
    return entry;
  }

  #hit({ kind, findable: { page }, inWords }: Kind, { item, texts }: Entry, words: readonly string[], people: People): Found {
    const nameOf = (id: string) => people.get(id)?.name ?? '';
    const title = inWords?.(item.id, (each, id) => this.#store.get(each, id), nameOf) || shortened(texts[0] ?? '');
    const missing = words.find((word) => !holds(foldedText(title), word));
    const text = missing === undefined ? undefined : texts.find((each) => holds(foldedText(each), missing));
    return {
      kind,
      id: item.id,
      title,
      ...(missing !== undefined && text !== undefined && { excerpt: around(text, missing, EXCERPT) }),
      ...(texts[1] !== undefined && { beside: shortened(texts[1], EXCERPT) }),
      path: typeof page === 'string' ? page : page(item),
    };
  }
}

/** Of what is called the same, what else is said of it is shown, such as the organisation of two people. */
function toldApart(found: readonly Found[]): readonly Hit[] {
  return found.map(({ beside, ...hit }) => {
    const alone = found.every(({ id, title }) => id === hit.id || title !== hit.title);
    return alone || hit.excerpt !== undefined || beside === undefined ? hit : { ...hit, excerpt: beside };
  });
}

function kindsOf({ about, found = {} }: Past): readonly Kind[] {
  return (Object.keys(found) as ItemKind[]).flatMap((kind) => {
    // each kind is declared with its own items: here they are taken together
    const findable = found[kind] as Findable<ItemKind> | typeof NOT_SEARCHED;
    return findable ? [{ kind, findable, inWords: about[kind] }] : [];
  });
}
