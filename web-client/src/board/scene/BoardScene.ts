import { atNextTask, type Schedule } from '../../atelier/frames';
import type { ItemStore } from '../../atelier/items';
import { inSlices } from '../../atelier/slices';
import type { Item } from '../../contract/items';
import { noteRect } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { around, samePlace } from '../geometry/rect';
import { SpatialHash } from '../geometry/spatialHash';
import { Areas } from './Areas';
import { isClosed } from '../notes/sharing';
import type { Scene, SceneCluster, SceneFrame, SceneLink, SceneNote } from './scene';

type Listener = (moved: ReadonlySet<string>) => void;

const KINDS = ['note', 'cluster', 'frame', 'link'] as const;

/** So many are looked at before anything is drawn. */
const FEW = 500;

/**
 * The board as it is drawn: the items of the store, and where notes are held while somebody drags them. It listens
 * to kinds, not to thousands of items, and looks only at items that became another object. Where thousands did, it looks
 * at them in slices that leave the page free, and tells when it has seen all.
 */
export class BoardScene implements Scene {
  readonly notes = new Map<string, SceneNote>();
  readonly places = new SpatialHash();
  readonly #areas: Areas;
  readonly #seen = new Map<string, Item<'note'>>();
  readonly #held = new Map<string, Point>();
  readonly #listeners = new Set<Listener>();
  readonly #items: ItemStore;
  readonly #boardId: string;
  readonly #me: string | undefined;
  /** Whose place changed since that was told. */
  #moved = new Set<string>();
  #looking: (() => void) | undefined;
  #whole = false;

  constructor(items: ItemStore, boardId: string, me: string | undefined) {
    this.#items = items;
    this.#boardId = boardId;
    this.#me = me;
    this.#areas = new Areas(items, boardId, this.notes);
    if (items.notesOf(boardId).length <= FEW) this.refresh();
  }

  /** Whether it has seen all of a board; only of a large one that is just being opened it has not. */
  get whole(): boolean {
    return this.#whole;
  }

  get clusters(): ReadonlyMap<string, SceneCluster> {
    return this.#areas.clusters;
  }

  get frames(): ReadonlyMap<string, SceneFrame> {
    return this.#areas.frames;
  }

  get links(): ReadonlyMap<string, SceneLink> {
    return this.#areas.links;
  }

  /** Keeps up with the store; returns how to stop. */
  connect(): () => void {
    const stops = KINDS.map((kind) => this.#items.subscribeKind(kind, () => this.#catchUp()));
    // A large board opens together with the page around it.
    this.#catchUp(this.#whole ? undefined : atNextTask);
    return () => {
      this.#looking?.();
      stops.forEach((stop) => stop());
    };
  }

  /** Calls back once it has seen all of the board: at once, unless that is a large one; returns how not to. */
  whenWhole(callback: () => void): () => void {
    if (!this.#whole) {
      const stop = this.follow(() => {
        stop();
        callback();
      });
      return stop;
    }
    callback();
    return () => undefined;
  }

  /** Calls back after every change with the notes whose place changed; returns how to stop. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything that stands on the board together; undefined when nothing does. */
  extent(): Rect | undefined {
    return around(this.#everyRect());
  }

  /** Shows notes where they are held, and not where they stand. */
  hold(places: ReadonlyMap<string, Point>): void {
    for (const [id, place] of places) this.#held.set(id, place);
    this.#place(places.keys());
  }

  /** Shows notes where they stand. */
  release(ids: Iterable<string>): void {
    const released = [...ids].filter((id) => this.#held.delete(id));
    this.#place(released);
  }

  /** Looks at the store again, at all of it. */
  refresh(): void {
    this.#looking?.();
    for (const work = this.#look(); !work.next().done;);
    this.#seenAll();
  }

  /** Begins anew when more comes meanwhile: what it has looked at is passed over. */
  #catchUp(begin?: Schedule): void {
    this.#looking?.();
    let over = false;
    const stop = inSlices(this.#look(), () => {
      over = true;
      this.#seenAll();
    }, begin);
    if (!over) this.#looking = stop;
  }

  *#look(): Generator<void, void> {
    const present = this.#items.notesOf(this.#boardId);
    for (const id of present) {
      this.#refreshNote(id);
      yield;
    }
    if (present.length < this.notes.size) this.#dropAllBut(new Set(present));
  }

  #seenAll(): void {
    this.#looking = undefined;
    this.#whole = true;
    this.#areas.refresh();
    const moved = this.#moved;
    this.#moved = new Set();
    this.#tell(moved);
  }

  #refreshNote(id: string): void {
    const item = this.#items.get('note', id);
    if (!item || item === this.#seen.get(id)) return;
    this.#seen.set(id, item);
    const before = this.notes.get(id);
    const note = this.#drawn(item, before);
    this.#put(note);
    if (before?.rect !== note.rect) this.#moved.add(id);
    if (before?.rect !== note.rect || before.cluster !== note.cluster) this.#areas.members.changed(note);
  }

  #dropAllBut(present: ReadonlySet<string>): void {
    for (const id of this.notes.keys()) {
      if (present.has(id)) continue;
      this.notes.delete(id);
      this.places.remove(id);
      this.#seen.delete(id);
      this.#held.delete(id);
      this.#areas.members.gone(id);
      this.#moved.add(id);
    }
  }

  #place(ids: Iterable<string>): void {
    const moved = new Set<string>();
    for (const id of ids) {
      const item = this.#seen.get(id);
      if (!item) continue;
      const note = this.#drawn(item, this.notes.get(id));
      this.#put(note);
      this.#areas.members.changed(note);
      moved.add(id);
    }
    if (moved.size === 0) return;
    this.#areas.refresh();
    this.#tell(moved);
  }

  #put(note: SceneNote): void {
    this.notes.set(note.id, note);
    this.places.put(note.id, note.rect);
  }

  #drawn(item: Item<'note'>, before: SceneNote | undefined): SceneNote {
    const rect = noteRect(this.#held.get(item.id) ?? item, item.size);
    return {
      id: item.id,
      rect: before && samePlace(before.rect, rect) ? before.rect : rect,
      size: item.size,
      colour: item.colour,
      text: item.text ?? '',
      closed: isClosed(item, this.#me),
      cluster: item.cluster,
    };
  }

  *#everyRect(): Generator<Rect> {
    const background = this.#items.get('board', this.#boardId)?.background;
    if (background) yield background;
    for (const { rect } of this.notes.values()) yield rect;
    for (const { rect } of this.frames.values()) yield rect;
    for (const { rect } of this.clusters.values()) if (rect) yield rect;
  }

  #tell(moved: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(moved);
  }
}
