import type { Rect } from './rect';
import { overlaps } from './rect';

const CELL = 512;
const SPAN = 1 << 20;

/** Finds what lies in a part of the board without looking at all of it. */
export class SpatialHash {
  readonly #cells = new Map<number, Set<string>>();
  readonly #rects = new Map<string, Rect>();

  /** How many things it knows. */
  get size(): number {
    return this.#rects.size;
  }

  /** Everything it knows. */
  ids(): IterableIterator<string> {
    return this.#rects.keys();
  }

  /** Where something lies. */
  rectOf(id: string): Rect | undefined {
    return this.#rects.get(id);
  }

  /** Everything with its place. */
  entries(): IterableIterator<[string, Rect]> {
    return this.#rects.entries();
  }

  /** Puts something at a place, or moves it there. */
  put(id: string, rect: Rect): void {
    const old = this.#rects.get(id);
    if (old && old.x === rect.x && old.y === rect.y && old.width === rect.width && old.height === rect.height) return;
    if (old) this.#leave(id, old);
    this.#rects.set(id, rect);
    for (const key of keysOf(rect)) {
      const cell = this.#cells.get(key);
      if (cell) cell.add(id);
      else this.#cells.set(key, new Set([id]));
    }
  }

  /** Forgets something. */
  remove(id: string): void {
    const old = this.#rects.get(id);
    if (!old) return;
    this.#leave(id, old);
    this.#rects.delete(id);
  }

  /** What shares any place with the area. */
  within(area: Rect): Set<string> {
    const found = new Set<string>();
    if (cellsIn(area) > this.#rects.size) {
      for (const [id, rect] of this.#rects) if (overlaps(rect, area)) found.add(id);
      return found;
    }
    for (const key of keysOf(area)) {
      for (const id of this.#cells.get(key) ?? []) {
        const rect = this.#rects.get(id);
        if (rect && overlaps(rect, area)) found.add(id);
      }
    }
    return found;
  }

  #leave(id: string, rect: Rect): void {
    for (const key of keysOf(rect)) {
      const cell = this.#cells.get(key);
      cell?.delete(id);
      if (cell?.size === 0) this.#cells.delete(key);
    }
  }
}

function cellsIn(area: Rect): number {
  return (Math.ceil(area.width / CELL) + 1) * (Math.ceil(area.height / CELL) + 1);
}

function* keysOf(rect: Rect): Generator<number> {
  const right = Math.floor((rect.x + rect.width) / CELL);
  const bottom = Math.floor((rect.y + rect.height) / CELL);
  for (let column = Math.floor(rect.x / CELL); column <= right; column++) {
    for (let row = Math.floor(rect.y / CELL); row <= bottom; row++) yield column * SPAN + row;
  }
}
