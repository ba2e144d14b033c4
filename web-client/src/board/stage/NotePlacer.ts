import type { Point } from '../geometry/point';
import { CarriedNotes } from './CarriedNotes';
import { marginsOf } from './placing';

const GLIDE_MS = 160;

/**
 * Puts the elements of notes at their places, without React: dragging a hundred notes renders none. What others
 * move glides, so that one sees where it went; what I move is there at once.
 */
export class NotePlacer {
  readonly carried = new CarriedNotes();
  readonly #elements = new Map<string, HTMLElement>();
  readonly #places = new Map<string, Point>();
  readonly #mine = new Set<string>();
  #lifted: ReadonlySet<string> = new Set();
  readonly #placeOf: (id: string) => Point | undefined;

  constructor(placeOf: (id: string) => Point | undefined) {
    this.#placeOf = placeOf;
  }

  /** An element came for a note; returns what to do when it goes. */
  mount(id: string, element: HTMLElement): () => void {
    this.#elements.set(id, element);
    this.#places.delete(id);
    this.#put(id);
    return () => {
      if (this.#elements.get(id) !== element) return;
      this.#elements.delete(id);
      this.#places.delete(id);
    };
  }

  /** The next moves of these notes are my own. */
  mine(ids: Iterable<string>): void {
    for (const id of ids) this.#mine.add(id);
  }

  /** These notes are nobody's in particular again. */
  notMine(ids: Iterable<string>): void {
    for (const id of ids) this.#mine.delete(id);
  }

  /** The pointer takes these along: until they are put down they are seen in its hand. */
  lift(ids: readonly string[]): void {
    this.#lifted = new Set(ids);
    this.carried.lift(ids.flatMap((id) => this.#elements.get(id) ?? []));
  }

  /** What the pointer took along is put where it is now. */
  putDown(): void {
    const lifted = this.#lifted;
    this.#lifted = new Set();
    this.update(lifted);
    this.carried.putDown();
  }

  /** Puts these notes where they are now. */
  update(ids: Iterable<string>): void {
    for (const id of ids) this.#put(id);
  }

  #put(id: string): void {
    const element = this.#elements.get(id);
    const place = this.#placeOf(id);
    if (!element || !place || this.#lifted.has(id)) return;
    const before = this.#places.get(id);
    if (before?.x === place.x && before.y === place.y) return;
    this.#places.set(id, { x: place.x, y: place.y });
    element.style.margin = marginsOf(place);
    if (before && !this.#mine.has(id) && mayMove()) glide(element, before, place);
  }
}

function glide(element: HTMLElement, from: Point, to: Point): void {
  if (typeof element.animate !== 'function') return;
  element.animate([{ transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` }, { transform: 'none' }], {
    duration: GLIDE_MS,
    easing: 'ease-out',
  });
}

function mayMove(): boolean {
  return typeof matchMedia !== 'function' || !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
