import type { Item, ItemChange, ItemEntry, ItemFields, ItemKind, RawFields } from '../contract/items';
import { PlaceIndex } from './placeIndex';
import { atNextFrame, type Schedule } from './frames';
import { Listeners } from './listeners';

/** What lies over the confirmed items: per `kind id`, the item as it is shown meanwhile, or null when it is shown as gone. */
export type Overlay = ReadonlyMap<string, { readonly kind: ItemKind; readonly id: string; readonly item: Item | null }>;

const NOTHING: Overlay = new Map();

/** How items are keyed in an overlay. */
export function keyOf(kind: ItemKind, id: string): string {
  return `${kind} ${id}`;
}

/** The item after a change: fields merged, fields of value null removed; null when it is gone. */
export function merged(before: Item | undefined, id: string, fields: RawFields | null): Item | null {
  if (fields === null) return null;
  const kept = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(kept), id } as unknown as Item;
}

/**
 * The items of one atelier as they are shown: the confirmed ones, and over them what was predicted. Items are never
 * changed in place, so that a changed item is another object. Who listens is told at most once a frame.
 */
export class ItemStore {
  #shown = new Map<ItemKind, Map<string, Item>>();
  /** The confirmed state of what lies under the overlay; undefined where nothing is confirmed. */
  #under = new Map<string, Item | undefined>();
  #overlay: Overlay = NOTHING;
  #lists = new Map<ItemKind, readonly Item[]>();
  #boards = new PlaceIndex();
  /** By the note that they came forth from. */
  #heirs = new PlaceIndex();
  /** By the note that they are about. */
  #about = new PlaceIndex();
  /** The items of those, by kind and note. */
  #aboutLists = new Map<string, readonly Item[]>();
  #listeners: Listeners;
  #revision = 0;
  #loaded = false;

  constructor(schedule: Schedule = atNextFrame) {
    this.#listeners = new Listeners(schedule);
  }

  /** The revision that the confirmed items stand for. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether a whole state has been put in. */
  get loaded(): boolean {
    return this.#loaded;
  }

  get<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    return this.#shown.get(kind)?.get(id) as Item<K> | undefined;
  }

  /** All items of a kind, in order of appearance; the same array until one of them changes. */
  list<K extends ItemKind>(kind: K): readonly Item<K>[] {
    let list = this.#lists.get(kind);
    if (!list) {
      list = [...(this.#shown.get(kind)?.values() ?? [])];
      this.#lists.set(kind, list);
    }
    return list as unknown as readonly Item<K>[];
  }

  /** Ids of the notes on a board that are not removed; the same array until one comes or goes. */
  notesOf(boardId: string): readonly string[] {
    return this.#boards.idsIn('note', boardId);
  }

  /** Ids of the items of a kind on a board; the same array until one comes or goes. */
  onBoard(kind: ItemKind, boardId: string): readonly string[] {
    return this.#boards.idsIn(kind, boardId);
  }

  /** Ids of the notes that came forth from a note and are not removed; the same array until one comes or goes. */
  heirsOf(noteId: string): readonly string[] {
    return this.#heirs.idsIn('note', noteId);
  }

  /** What was said of a note, oldest first; the same array until something of that kind is said of it, changed or taken back. */
  about<K extends KindAboutNote>(kind: K, noteId: string): readonly Item<K>[] {
    const key = keyOf(kind, noteId);
    const kept = this.#aboutLists.get(key) as readonly Item<K>[] | undefined;
    if (kept) return kept;
    const list = this.#about.idsIn(kind, noteId).flatMap((id) => this.get(kind, id) ?? []);
    this.#aboutLists.set(key, list as unknown as readonly Item[]);
    return list;
  }

  /** The item as confirmed, without predictions. */
  confirmed<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    const key = keyOf(kind, id);
    return (this.#under.has(key) ? this.#under.get(key) : this.#shown.get(kind)?.get(id)) as Item<K> | undefined;
  }

  /** Whether there is a confirmed item of any kind with this id. */
  has(id: string): boolean {
    return [...this.#shown.keys()].some((kind) => this.confirmed(kind, id) !== undefined);
  }

  /** Applies confirmed changes. */
  apply(changes: readonly ItemChange[], revision: number = this.#revision): void {
    for (const [kind, id, fields] of changes) {
      const key = keyOf(kind, id);
      if (this.#under.has(key)) {
        this.#under.set(key, merged(this.#under.get(key), id, fields) ?? undefined);
      } else {
        this.#show(kind, id, merged(this.get(kind, id), id, fields));
      }
    }
    this.#reach(revision);
  }

  /** Puts a whole confirmed state in the place of what was there; the overlay has to be laid again. */
  replace(items: readonly ItemEntry[], revision: number): void {
    const gone = [...this.#shown].flatMap(([kind, ids]) => [...ids.keys()].map((id) => [kind, id] as const));
    this.#under.clear();
    this.#overlay = NOTHING;
    const kept = new Set(items.map(([kind, id]) => keyOf(kind, id)));
    for (const [kind, id] of gone) {
      if (!kept.has(keyOf(kind, id))) this.#show(kind, id, null);
    }
    for (const [kind, id, fields] of items) {
      this.#show(kind, id, { id, ...fields } as unknown as Item);
    }
    this.#loaded = true;
    this.#reach(revision);
  }

  /** Lays predictions over the confirmed items, in the place of those that lay there, and shows them at once. */
  lay(overlay: Overlay): void {
    if (overlay.size === 0 && this.#overlay.size === 0) return;
    for (const [key, { kind, id }] of this.#overlay) {
      if (!overlay.has(key)) {
        this.#show(kind, id, this.#under.get(key) ?? null);
        this.#under.delete(key);
      }
    }
    for (const [key, { kind, id, item }] of overlay) {
      if (!this.#under.has(key)) this.#under.set(key, this.get(kind, id));
      this.#show(kind, id, item);
    }
    this.#overlay = overlay;
  }

  /** Tells who listens at once instead of at the next frame. */
  flush(): void {
    this.#listeners.flush();
  }

  /** Is told when this item changes, comes or goes. Returns how to stop it. */
  subscribe(kind: ItemKind, id: string, callback: () => void): () => void {
    return this.#listeners.add(keyOf(kind, id), callback);
  }

  /** Is told when any item of the kind changes, comes or goes. */
  subscribeKind(kind: ItemKind, callback: () => void): () => void {
    return this.#listeners.add(kind, callback);
  }

  /** Is told when an item of the kind comes on the board or goes. */
  subscribeBoard(kind: ItemKind, boardId: string, callback: () => void): () => void {
    return this.#listeners.add(`${kind}@${boardId}`, callback);
  }

  /** Is told when a note comes to be among those that came forth from this one, or goes. */
  subscribeHeirs(noteId: string, callback: () => void): () => void {
    return this.#listeners.add(`heirs@${noteId}`, callback);
  }

  /** Is told when something is said of a note, changed or taken back. */
  subscribeAbout(noteId: string, callback: () => void): () => void {
    return this.#listeners.add(`about@${noteId}`, callback);
  }

  subscribeRevision(callback: () => void): () => void {
    return this.#listeners.add('revision', callback);
  }

  #reach(revision: number): void {
    this.#revision = revision;
    this.#listeners.mark('revision');
  }

  #show(kind: ItemKind, id: string, item: Item | null): void {
    let items = this.#shown.get(kind);
    if (!items) this.#shown.set(kind, (items = new Map()));
    const before = items.get(id);
    if (item === null && before === undefined) return;
    if (item === null) items.delete(id);
    else items.set(id, item);
    this.#lists.delete(kind);
    this.#listeners.mark(kind);
    this.#listeners.mark(keyOf(kind, id));
    for (const board of this.#boards.moved(kind, id, placeOf(kind, before), placeOf(kind, item ?? undefined))) {
      this.#listeners.mark(`${kind}@${board}`);
    }
    this.#inherit(id, sourcesOf(kind, before), sourcesOf(kind, item ?? undefined));
    if (isAboutNote(kind)) this.#speak(kind, id, noteOf(before), noteOf(item ?? undefined));
  }

  #speak(kind: KindAboutNote, id: string, before: string | undefined, now: string | undefined): void {
    this.#about.moved(kind, id, before, now);
    for (const note of new Set([before, now])) {
      if (note === undefined) continue;
      this.#aboutLists.delete(keyOf(kind, note));
      this.#listeners.mark(`about@${note}`);
    }
  }

  #inherit(id: string, before: readonly string[], now: readonly string[]): void {
    if (before === now) return;
    for (const source of new Set([...before, ...now])) {
      const [from, to] = [before, now].map((sources) => (sources.includes(source) ? source : undefined));
      for (const changed of this.#heirs.moved('note', id, from, to)) this.#listeners.mark(`heirs@${changed}`);
    }
  }
}

const NONE: readonly string[] = [];

/** The kinds of item that are said of a note. */
export type KindAboutNote = 'comment' | 'reaction';

function isAboutNote(kind: ItemKind): kind is KindAboutNote {
  return kind === 'comment' || kind === 'reaction';
}

/** The note that something was said of. */
function noteOf(item: Item | undefined): string | undefined {
  return (item as Partial<ItemFields[KindAboutNote]> | undefined)?.note;
}

/** The notes that a note came forth from; a removed note is nobody's heir. */
function sourcesOf(kind: ItemKind, item: Item | undefined): readonly string[] {
  const note = item as Partial<ItemFields['note']> | undefined;
  return kind === 'note' && !note?.removed ? note?.sources ?? NONE : NONE;
}

/** The board that an item is to be found on; a removed note is on none. */
function placeOf(kind: ItemKind, item: Item | undefined): string | undefined {
  const placed = item as Partial<ItemFields['note']> | undefined;
  return kind === 'note' && placed?.removed ? undefined : placed?.board;
}
