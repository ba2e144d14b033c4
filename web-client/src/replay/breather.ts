const LONGEST_SLICE_MS = 6;

/**
 * Cuts long work into slices, between which the page may draw and answer: nothing that is asked of it waits a frame. Works that
 * follow on each other share one, or each would take a slice of the same task; the first slice begins with a breath, so that what
 * led to the work (a click) is shown before it.
 */
export class Breather {
  #pause: () => Promise<void>;
  #sliceStarted = -Infinity;

  constructor(pause: () => Promise<void> = nextTask) {
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

/** A message, not a timer: browsers make nested timers wait at least 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
