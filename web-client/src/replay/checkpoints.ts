import type { PastItems } from './pastItems';

const MOST = 40;
const MOST_ITEMS = 1_000_000;

/** States kept along the way, so that going back need not start from the beginning. */
export class Checkpoints {
  #kept = new Map<number, PastItems>();

  keep(revision: number, items: PastItems): void {
    if (this.#kept.has(revision)) return;
    this.#kept.set(revision, items.copy());
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST && this.#itemCount() <= MOST_ITEMS) break;
      this.#kept.delete(oldest);
    }
  }

  /** The last one at or before the revision. */
  before(revision: number): { revision: number; items: PastItems } | undefined {
    let best: number | undefined;
    for (const each of this.#kept.keys()) if (each <= revision && (best === undefined || each > best)) best = each;
    const items = best === undefined ? undefined : this.#kept.get(best);
    return best === undefined || !items ? undefined : { revision: best, items };
  }

  #itemCount(): number {
    let count = 0;
    for (const items of this.#kept.values()) count += items.size;
    return count;
  }
}
