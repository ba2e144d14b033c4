/** Calls back once nothing has happened for so many ms. To be told in every frame costs no timer. */
export class Rest {
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ms: number;
  readonly #callback: () => void;

  constructor(ms: number, callback: () => void) {
    this.#ms = ms;
    this.#callback = callback;
  }

  /** Whether something happened shortly ago. */
  get awaited(): boolean {
    return this.#timer !== undefined;
  }

  /** Something happened. */
  again(): void {
    this.#last = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#ms);
  }

  /** Calls back no more, until something happens again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const left = this.#last + this.#ms - performance.now();
    this.#timer = left > 0 ? setTimeout(() => this.#look(), left) : undefined;
    if (this.#timer === undefined) this.#callback();
  }
}
