import type { ItemStore } from '../../atelier/items';
import type { Item } from '../../contract/items';
import { borderPoint } from '../geometry/border';
import { hull } from '../geometry/hull';
import type { Rect } from '../geometry/rect';
import { middle } from '../geometry/rect';
import { ClusterMembers } from './ClusterMembers';
import type { Line, Scene, SceneCluster, SceneFrame, SceneLink, SceneNote } from './scene';
import { placeOf } from './scene';

type Kind = 'cluster' | 'frame' | 'link';

/** A thing of the scene with what it was made from: made again only when that became something else. */
interface Made<T> {
  readonly thing: T;
  readonly from: readonly unknown[];
}

/** What is drawn around and between the notes of a board: clusters, frames and links. */
export class Areas implements Omit<Scene, 'notes'> {
  clusters: ReadonlyMap<string, SceneCluster> = new Map();
  frames: ReadonlyMap<string, SceneFrame> = new Map();
  links: ReadonlyMap<string, SceneLink> = new Map();
  readonly members = new ClusterMembers();
  readonly #made = new Map<string, Made<SceneCluster | SceneFrame | SceneLink>>();
  readonly #items: ItemStore;
  readonly #boardId: string;
  readonly #notes: ReadonlyMap<string, SceneNote>;

  constructor(items: ItemStore, boardId: string, notes: ReadonlyMap<string, SceneNote>) {
    this.#items = items;
    this.#boardId = boardId;
    this.#notes = notes;
  }

  /** Looks at the store and the notes again. */
  refresh(): void {
    const stale = this.members.takeStale();
    for (const id of stale) this.#made.delete(keyOf('cluster', id));
    this.clusters = this.#all('cluster', (item) => [item], (item) => this.#clusterOf(item));
    this.frames = this.#all('frame', (item) => [item], (item) => ({ ...item, rect: item }));
    this.links = this.#all('link', (item) => [item, ...this.#ends(item)], (item) => this.#linkOf(item));
  }

  #all<K extends Kind, T extends SceneCluster | SceneFrame | SceneLink>(
    kind: K,
    madeFrom: (item: Item<K>) => readonly unknown[],
    make: (item: Item<K>) => T,
  ): ReadonlyMap<string, T> {
    const all = new Map<string, T>();
    for (const id of this.#items.onBoard(kind, this.#boardId)) {
      const item = this.#items.get(kind, id);
      if (!item) continue;
      const from = madeFrom(item);
      const known = this.#made.get(keyOf(kind, id)) as Made<T> | undefined;
      const thing = known && same(known.from, from) ? known.thing : make(item);
      if (thing !== known?.thing) this.#made.set(keyOf(kind, id), { thing, from });
      all.set(id, thing);
    }
    return all;
  }

  #clusterOf({ id, name }: Item<'cluster'>): SceneCluster {
    const members = this.members.of(id);
    return { id, name, members, rect: hull(members.flatMap((note) => this.#notes.get(note)?.rect ?? [])) };
  }

  #linkOf(item: Item<'link'>): SceneLink {
    const [from, to] = this.#ends(item);
    return { ...item, label: item.label, line: from && to ? lineBetween(from, to) : undefined };
  }

  #ends({ from, to }: Item<'link'>): [Rect | undefined, Rect | undefined] {
    const scene = { notes: this.#notes, clusters: this.clusters, frames: this.frames, links: this.links };
    return [placeOf(scene, from), placeOf(scene, to)];
  }
}

function keyOf(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

function lineBetween(from: Rect, to: Rect): Line {
  return { start: borderPoint(from, middle(to)), end: borderPoint(to, middle(from)) };
}
