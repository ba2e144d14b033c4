import type { ItemStore } from '../../atelier/items';
import type { Item } from '../../contract/items';
import { hull } from '../geometry/hull';
import { noteRect } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { around } from '../geometry/rect';
import { SpatialHash } from '../geometry/spatialHash';
import type { Scene, SceneCluster, SceneFrame, SceneLink, SceneNote } from './scene';

type Listener = (moved: ReadonlySet<string>) => void;
type Placed = 'note' | 'cluster' | 'frame' | 'link';

const KINDS: readonly Placed[] = ['note', 'cluster', 'frame', 'link'];

/**
 * The board as it is drawn: the items of the store, and where notes are held while somebody drags them. It listens
 * to kinds, not to thousands of items, and looks only at items that became another object.
 */
export class BoardScene implements Scene {
  readonly notes = new Map<string, SceneNote>();
  readonly places = new SpatialHash();
  clusters: ReadonlyMap<string, SceneCluster> = new Map();
  frames: ReadonlyMap<string, SceneFrame> = new Map();
  links: ReadonlyMap<string, SceneLink> = new Map();
  readonly #seen = new Map<string, Item<'note'>>();
  readonly #held = new Map<string, Point>();
  readonly #listeners = new Set<Listener>();
  readonly #items: ItemStore;
  readonly #boardId: string;
  readonly #me: string | undefined;

  constructor(items: ItemStore, boardId: string, me: string | undefined) {
    this.#items = items;
    this.#boardId = boardId;
    this.#me = me;
    this.refresh();
  }

  /** Keeps up with the store; returns how to stop. */
  connect(): () => void {
    const stops = KINDS.map((kind) => this.#items.subscribeKind(kind, () => this.refresh()));
    this.refresh();
    return () => stops.forEach((stop) => stop());
  }

  /** Calls back after every change with the notes whose place changed; returns how to stop. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything that stands on the board together; undefined when nothing does. */
  extent(): Rect | undefined {
    const clusters = [...this.clusters.values()].flatMap((cluster) => cluster.rect ?? []);
    const frames = [...this.frames.values()].map((frame) => frame.rect);
    return around([...[...this.places.entries()].map(([, rect]) => rect), ...clusters, ...frames]);
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

  /** Looks at the store again. */
  refresh(): void {
    const moved = new Set<string>();
    const present = this.#items.notesOf(this.#boardId);
    for (const id of present) this.#refreshNote(id, moved);
    if (present.length < this.notes.size) this.#dropAllBut(new Set(present), moved);
    this.#refreshAreas();
    this.#tell(moved);
  }

  #refreshNote(id: string, moved: Set<string>): void {
    const item = this.#items.get('note', id);
    if (!item || item === this.#seen.get(id)) return;
    this.#seen.set(id, item);
    const before = this.notes.get(id);
    const note = this.#drawn(item);
    this.notes.set(id, note);
    this.places.put(id, note.rect);
    if (before?.rect.x !== note.rect.x || before.rect.y !== note.rect.y) moved.add(id);
  }

  #dropAllBut(present: ReadonlySet<string>, moved: Set<string>): void {
    for (const id of this.notes.keys()) {
      if (present.has(id)) continue;
      this.notes.delete(id);
      this.places.remove(id);
      this.#seen.delete(id);
      this.#held.delete(id);
      moved.add(id);
    }
  }

  #place(ids: Iterable<string>): void {
    const moved = new Set<string>();
    for (const id of ids) {
      const item = this.#seen.get(id);
      if (!item) continue;
      const note = this.#drawn(item);
      this.notes.set(id, note);
      this.places.put(id, note.rect);
      moved.add(id);
    }
    if (moved.size === 0) return;
    this.#refreshAreas();
    this.#tell(moved);
  }

  #drawn(item: Item<'note'>): SceneNote {
    return {
      id: item.id,
      rect: noteRect(this.#held.get(item.id) ?? item),
      colour: item.colour,
      text: item.text ?? '',
      closed: item.private === true && item.author !== this.#me,
      cluster: item.cluster,
    };
  }

  #refreshAreas(): void {
    const members = new Map<string, SceneNote[]>();
    for (const note of this.notes.values()) {
      if (note.cluster === undefined) continue;
      const known = members.get(note.cluster);
      if (known) known.push(note);
      else members.set(note.cluster, [note]);
    }
    this.clusters = new Map(this.#all('cluster').map((cluster) => [cluster.id, clusterOf(cluster, members)]));
    this.frames = new Map(this.#all('frame').map((frame) => [frame.id, { ...frame, rect: frame }]));
    this.links = new Map(this.#all('link').map((link) => [link.id, { ...link, label: link.label }]));
  }

  #all<K extends Placed>(kind: K): Item<K>[] {
    return this.#items.onBoard(kind, this.#boardId).flatMap((id) => this.#items.get(kind, id) ?? []);
  }

  #tell(moved: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(moved);
  }
}

function clusterOf({ id, name }: Item<'cluster'>, members: ReadonlyMap<string, SceneNote[]>): SceneCluster {
  const notes = members.get(id) ?? [];
  return { id, name, members: notes.map((note) => note.id), rect: hull(notes.map((note) => note.rect)) };
}
