const SECOND_MS = 1000;

/** The server's clock, so that everybody sees the same time left. */
export class ServerClock {
  #aheadMs = 0;
  #second = 0;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The server just said what time it is there. */
  set(serverTime: string): void {
    const ahead = Date.parse(serverTime) - Date.now();
    if (Number.isFinite(ahead)) this.#aheadMs = ahead;
  }

  /** What time it is at the server, in milliseconds. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** The same in whole seconds, for everything that ticks together. */
  get second(): number {
    if (this.#listeners.size === 0) this.#second = this.#wholeSecond();
    return this.#second;
  }

  /** Is told at every whole second. */
  subscribe(callback: () => void): () => void {
    if (this.#listeners.size === 0) this.#tickAtNextSecond();
    this.#listeners.add(callback);
    return () => {
      this.#listeners.delete(callback);
      if (this.#listeners.size === 0) clearTimeout(this.#timer);
    };
  }

  #tickAtNextSecond(): void {
    this.#second = this.#wholeSecond();
    this.#timer = setTimeout(() => {
      this.#tickAtNextSecond();
      for (const callback of this.#listeners) callback();
    }, SECOND_MS - (this.now() % SECOND_MS));
  }

  #wholeSecond(): number {
    return Math.floor(this.now() / SECOND_MS) * SECOND_MS;
  }
}
