import type { Point } from '../geometry/point';

const GLIDE_MS = 160;

/**
 * Puts the elements of notes at their places, without React: dragging a hundred notes renders none. What others
 * move glides, so that one sees where it went; what I move is there at once.
 */
export class NotePlacer {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #places = new Map<string, Point>();
  readonly #mine = new Set<string>();
  readonly #placeOf: (id: string) => Point | undefined;

  constructor(placeOf: (id: string) => Point | undefined) {
    this.#placeOf = placeOf;
  }

  /** The element of a note, while it has one. */
  elementOf(id: string): HTMLElement | undefined {
    return this.#elements.get(id);
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

  /** Puts these notes where they are now. */
  update(ids: Iterable<string>): void {
    for (const id of ids) this.#put(id);
  }

  #put(id: string): void {
    const element = this.#elements.get(id);
    const place = this.#placeOf(id);
    if (!element || !place) return;
    const before = this.#places.get(id);
    if (before?.x === place.x && before.y === place.y) return;
    this.#places.set(id, { x: place.x, y: place.y });
    element.style.transform = translation(place);
    if (before && !this.#mine.has(id) && mayMove()) glide(element, before, place);
  }
}

function glide(element: HTMLElement, from: Point, to: Point): void {
  if (typeof element.animate !== 'function') return;
  element.animate([{ transform: translation(from) }, { transform: translation(to) }], {
    duration: GLIDE_MS,
    easing: 'ease-out',
  });
}

function translation(place: Point): string {
  return `translate(${place.x}px, ${place.y}px)`;
}

function mayMove(): boolean {
  return typeof matchMedia !== 'function' || !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
