import type { BoardActions } from '../actions';
import type { Point } from '../geometry/point';
import { plus } from '../geometry/point';
import type { MyPresence } from '../presence/MyPresence';
import type { BoardScene } from '../scene/BoardScene';
import { handlesAlong } from '../scene/handles';
import type { NotePlacer } from '../stage/NotePlacer';
import { clusterChanges } from './clusterChanges';

const NOTHING: ReadonlySet<string> = new Set();

/** The notes that I am moving, by pointer or by keyboard: shown where I hold them, sent when I let go. */
export class NotesInHand {
  #from = new Map<string, Point>();
  #places = new Map<string, Point>();
  #along: ReadonlySet<string> = NOTHING;
  readonly #scene: BoardScene;
  readonly #placer: NotePlacer;
  readonly #presence: MyPresence;
  readonly #actions: () => BoardActions;

  constructor(scene: BoardScene, placer: NotePlacer, presence: MyPresence, actions: () => BoardActions) {
    this.#scene = scene;
    this.#placer = placer;
    this.#presence = presence;
    this.#actions = actions;
  }

  /** Whether I hold this note. */
  has(id: string): boolean {
    return this.#from.has(id);
  }

  /** Whether I hold any. */
  get busy(): boolean {
    return this.#from.size > 0;
  }

  /** The headings and links that change in every frame, because the pointer carries notes they belong to. */
  get along(): ReadonlySet<string> {
    return this.#along;
  }

  /** Takes notes in hand. */
  take(ids: Iterable<string>): void {
    this.cancel();
    for (const id of ids) {
      const rect = this.#scene.notes.get(id)?.rect;
      if (rect) this.#from.set(id, { x: rect.x, y: rect.y });
    }
    this.#places = new Map(this.#from);
    this.#placer.mine(this.#from.keys());
  }

  /** Takes notes in hand to carry them with the pointer. */
  carry(ids: Iterable<string>): void {
    this.take(ids);
    this.#along = handlesAlong(this.#scene, new Set(this.#from.keys()));
    this.#placer.lift([...this.#from.keys()]);
  }

  /** Holds them so far from where I took them. */
  holdAt(step: Point): void {
    this.#places = new Map([...this.#from].map(([id, from]) => [id, plus(from, step)]));
    this.#placer.carried.moveBy(step);
    this.#scene.hold(this.#places);
    this.#presence.drag(this.#places);
  }

  /** Moves them a step further. */
  nudge(step: Point): void {
    const [id, from] = this.#from.entries().next().value ?? [];
    const at = id === undefined ? undefined : this.#places.get(id);
    if (at && from) this.holdAt({ x: at.x - from.x + step.x, y: at.y - from.y + step.y });
  }

  /** Lets go: what moved is sent, and joins or leaves the clusters it lies on. */
  drop(): void {
    const moved = new Map([...this.#places].filter(([id, place]) => this.#isElsewhere(id, place)));
    const all = [...this.#from.keys()];
    if (moved.size > 0) {
      const changes = clusterChanges(this.#scene, new Set(moved.keys()));
      const done = this.#actions().moveNotes(moved, changes);
      void done.finally(() => this.#release(all));
    }
    this.#forget();
    if (moved.size === 0) this.#release(all);
  }

  /** Puts them back. */
  cancel(): void {
    const all = [...this.#from.keys()];
    this.#forget();
    this.#release(all);
  }

  #isElsewhere(id: string, place: Point): boolean {
    const from = this.#from.get(id);
    return from !== undefined && (Math.round(from.x) !== Math.round(place.x) || Math.round(from.y) !== Math.round(place.y));
  }

  #forget(): void {
    if (!this.busy) return;
    this.#placer.putDown();
    this.#along = NOTHING;
    this.#from = new Map();
    this.#places = new Map();
    this.#presence.drag(this.#places);
  }

  /** Meanwhile I may have taken some of them again. */
  #release(ids: readonly string[]): void {
    const free = ids.filter((id) => !this.has(id));
    this.#scene.release(free);
    this.#placer.notMine(free);
  }
}
