import type { Point } from '../geometry/point';
import { translation } from './placing';

/**
 * The notes that the pointer carries, as one picture over the board: moving it draws nothing anew, however many they
 * are. The notes themselves wait unseen where they were taken, and keep their focus.
 */
export class CarriedNotes {
  #layer: HTMLElement | undefined;
  #originals: readonly HTMLElement[] = [];

  /** The picture is made in this element; returns what to do when it goes. */
  mount(layer: HTMLElement): () => void {
    this.#layer = layer;
    return () => {
      this.putDown();
      this.#layer = undefined;
    };
  }

  /** Takes these elements along. */
  lift(originals: readonly HTMLElement[]): void {
    this.putDown();
    if (!this.#layer) return;
    this.#originals = originals;
    this.#layer.replaceChildren(...originals.map(pictureOf));
    this.#layer.style.transform = translation({ x: 0, y: 0 });
    for (const original of originals) original.dataset.carried = '';
  }

  /** They are so far from where they were taken. */
  moveBy(step: Point): void {
    if (this.#layer) this.#layer.style.transform = translation(step);
  }

  /** Shows the notes themselves again. */
  putDown(): void {
    this.#layer?.replaceChildren();
    for (const original of this.#originals) delete original.dataset.carried;
    this.#originals = [];
  }
}

/** Looks the same and is nothing: no option, no focus, no note. */
function pictureOf(original: HTMLElement): Node {
  const picture = original.cloneNode(true) as HTMLElement;
  for (const name of ['role', 'tabindex', 'data-note', 'aria-label']) picture.removeAttribute(name);
  return picture;
}
