import { atNextTask } from '../atelier/frames';
import { LONGEST_SLICE_MS } from '../atelier/slices';

/**
 * Cuts long work into slices, between which the page may draw and answer: nothing that is asked of it waits a frame. Works that
 * follow on each other share one, or each would take a slice of the same task; the first slice begins with a breath, so that what
 * led to the work (a click) is shown before it.
 */
export class Breather {
  #pause: () => Promise<void>;
  #sliceStarted = -Infinity;

  constructor(pause: () => Promise<void> = () => new Promise(atNextTask)) {
    this.#pause = pause;
  }

  /** Whether it is time to let the page breathe. */
  due(): boolean {
    return performance.now() - this.#sliceStarted > LONGEST_SLICE_MS;
  }

  async breathe(): Promise<void> {
    await this.#pause();
    this.#sliceStarted = performance.now();
  }
}

/** The one that all work on a page takes its breath by. */
export const pageBreather = new Breather();
