import type { CameraControl } from '../camera/CameraControl';
import { Rest } from '../camera/Rest';
import { covers, grown, samePlace } from '../geometry/rect';
import type { Rect } from '../geometry/rect';
import type { SpatialHash } from '../geometry/spatialHash';

/** As many notes as may be elements; more in view are painted. */
const MOST_ELEMENTS = 250;
const AT_A_TIME = 20;
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
  #area: Rect | undefined;
  readonly #rest = new Rest(REST_MS, () => this.choose());
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

  /** Where everything is an element, or will be soon; nowhere while there is too much in view for that. */
  readonly area = (): Rect | undefined => this.#area;

  readonly follow = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The camera moved. */
  moved(): void {
    if (this.#area && covers(this.#area, this.#camera.view) && !this.#zoomedOut()) return;
    this.#rest.again();
  }

  /** Notes came, went or moved: chooses again soon, however often that happens. */
  changed(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      // While the camera moves there is no time for it: it chooses when that rests.
      if (!this.#rest.awaited) this.choose();
    }, REST_MS);
  }

  /** Chooses at once: others are held on to. */
  choose(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const view = this.#camera.view;
    const inView = this.#places.within(view);
    const wanted = new Set(this.#kept());
    for (const id of [...wanted]) if (!this.#places.rectOf(id)) wanted.delete(id);
    const few = inView.size <= MOST_ELEMENTS && !this.#zoomedOut();
    const area = few ? this.#addNear(wanted, inView, view) : undefined;
    const elsewhere = !equal(area, this.#area);
    if (elsewhere) this.#area = area;
    this.#approach(wanted, elsewhere);
  }

  /** Stops waiting. */
  stop(): void {
    this.#rest.stop();
    clearTimeout(this.#soon);
    this.#soon = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #zoomedOut(): boolean {
    return this.#camera.camera.zoom < SMALLEST_ZOOM;
  }

  #addNear(wanted: Set<string>, inView: ReadonlySet<string>, view: Rect): Rect {
    const wide = grown(view, Math.min(view.width, view.height) / 3);
    const near = this.#places.within(wide);
    const all = near.size <= MOST_ELEMENTS;
    for (const id of all ? near : inView) wanted.add(id);
    return all ? wide : view;
  }

  #approach(wanted: ReadonlySet<string>, elsewhere: boolean): void {
    const next = this.#ids.filter((id) => wanted.has(id));
    const have = new Set(next);
    const missing = [...wanted].filter((id) => !have.has(id));
    next.push(...missing.slice(0, AT_A_TIME));
    if (missing.length > AT_A_TIME) this.#frame = requestAnimationFrame(() => this.#approach(wanted, false));
    const others = missing.length > 0 || next.length !== this.#ids.length;
    if (others) {
      this.#ids = next;
      this.#set = new Set(next);
    }
    if (others || elsewhere) for (const listener of this.#listeners) listener();
  }
}

function equal(a: Rect | undefined, b: Rect | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && samePlace(a, b));
}
