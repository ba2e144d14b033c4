import type { View } from '../contract/live';

/** A board as this window shows it: as a plane, or as a list. */
export interface BoardWindow {
  /** What of it is in view; a list has no such part. */
  view(): View | undefined;
  /** Brings a part of it in view, and leaves the focus where it is. */
  show(view: View): void;
  /** Calls back when something else came in view; `own` when it was not shown on request. Returns how to stop. */
  follow(listener: (own: boolean) => void): () => void;
}

/** The board that this window shows, if it does. */
export class OpenBoard {
  #window: BoardWindow | undefined;
  #wanted: View | undefined;
  readonly #listeners = new Set<(own: boolean) => void>();

  /** A board is shown from now on; returns how to say that it no longer is. */
  attach(window: BoardWindow): () => void {
    this.#window = window;
    const stop = window.follow((own) => this.#moved(own));
    if (this.#wanted) window.show(this.#wanted);
    this.#wanted = undefined;
    this.#moved(false);
    return () => {
      stop();
      if (this.#window === window) this.#window = undefined;
    };
  }

  get view(): View | undefined {
    return this.#window?.view();
  }

  /** Shows a part of the board that is open, or of the one that is about to be. */
  show(view: View | undefined): void {
    if (view && this.#window) this.#window.show(view);
    else this.#wanted = view;
  }

  /** Shows a part of the board that is opened next, instead of the one that is open. */
  showNext(view: View | undefined): void {
    this.#wanted = view;
  }

  /** Calls back when something else came in view; `own` when somebody moved the board here. Returns how to stop. */
  follow(listener: (own: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #moved(own: boolean): void {
    for (const listener of this.#listeners) listener(own);
  }
}
