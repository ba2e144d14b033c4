import type { CameraControl } from '../camera/CameraControl';
import { covers, grown } from '../geometry/rect';
import type { Rect } from '../geometry/rect';
import type { SpatialHash } from '../geometry/spatialHash';

/** As many notes as may be elements; more in view are painted. */
export const MOST_ELEMENTS = 250;
const AT_A_TIME = 60;
const REST_MS = 90;
/** Smaller than this nobody can read or hit an element. */
const SMALLEST_ZOOM = 0.25;

/**
 * Decides which notes are elements: those in view while there are few, and always those that are held on to
 * (focused, selected, written on). It waits until the camera rests, and adds some per frame: what has no element
 * yet is painted, so nothing is ever missing.
 */
export class MountedNotes {
  #ids: readonly string[] = [];
  #set: ReadonlySet<string> = new Set();
  #covered: Rect | undefined;
  #painted = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  readonly #listeners = new Set<() => void>();
  readonly #camera: CameraControl;
  readonly #places: SpatialHash;
  readonly #kept: () => Iterable<string>;

  constructor(camera: CameraControl, places: SpatialHash, kept: () => Iterable<string>) {
    this.#camera = camera;
    this.#places = places;
    this.#kept = kept;
  }

  /** The notes that are elements now; a new array after each change. */
  readonly ids = (): readonly string[] => this.#ids;

  /** The same as a set. */
  get set(): ReadonlySet<string> {
    return this.#set;
  }

  /** Whether there are too many in view for elements. */
  get painted(): boolean {
    return this.#painted;
  }

  readonly follow = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The camera moved. */
  moved(): void {
    if (this.#covered && covers(this.#covered, this.#camera.view) && !this.#painted && !this.#zoomedOut()) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.choose(), REST_MS);
  }

  /** Notes came, went or moved: chooses again soon, however often that happens. */
  changed(): void {
    this.#soon ??= setTimeout(() => this.choose(), REST_MS);
  }

  /** Chooses at once: others are held on to. */
  choose(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const view = this.#camera.view;
    const inView = this.#places.within(view);
    this.#painted = inView.size > MOST_ELEMENTS || this.#zoomedOut();
    const wanted = new Set(this.#kept());
    for (const id of [...wanted]) if (!this.#places.rectOf(id)) wanted.delete(id);
    this.#covered = this.#painted ? undefined : view;
    if (!this.#painted) this.#addNear(wanted, inView, view);
    this.#approach(wanted);
  }

  /** Stops waiting. */
  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#soon);
    this.#soon = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #zoomedOut(): boolean {
    return this.#camera.camera.zoom < SMALLEST_ZOOM;
  }

  #addNear(wanted: Set<string>, inView: ReadonlySet<string>, view: Rect): void {
    for (const id of inView) wanted.add(id);
    const wide = grown(view, Math.min(view.width, view.height) / 3);
    const near = this.#places.within(wide);
    if (near.size > MOST_ELEMENTS) return;
    for (const id of near) wanted.add(id);
    this.#covered = wide;
  }

  #approach(wanted: ReadonlySet<string>): void {
    const next = this.#ids.filter((id) => wanted.has(id));
    const have = new Set(next);
    const missing = [...wanted].filter((id) => !have.has(id));
    next.push(...missing.slice(0, AT_A_TIME));
    if (missing.length > AT_A_TIME) this.#frame = requestAnimationFrame(() => this.#approach(wanted));
    if (missing.length === 0 && next.length === this.#ids.length) return;
    this.#ids = next;
    this.#set = new Set(next);
    for (const listener of this.#listeners) listener();
  }
}
