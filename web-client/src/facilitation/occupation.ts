const WRITING = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable=true]';
/** A question that is open, a menu, or notes that are moved with the keyboard. */
const AT_WORK = 'dialog[open], .wa-menu, [data-moving]';

/** Whether somebody has their hands full, so that nothing may move under them. */
export class Occupation {
  #pointers = new Set<number>();
  #written = false;

  /** Pays attention from now on; returns how to stop. */
  connect(): () => void {
    const listener = new AbortController();
    const options = { signal: listener.signal, capture: true };
    document.addEventListener('pointerdown', ({ pointerId }) => this.#pointers.add(pointerId), options);
    for (const end of ['pointerup', 'pointercancel'] as const) {
      document.addEventListener(end, ({ pointerId }) => this.#pointers.delete(pointerId), options);
    }
    document.addEventListener('input', () => (this.#written = true), options);
    document.addEventListener('submit', () => (this.#written = false), options);
    return () => listener.abort();
  }

  /** Whether they write, drag, or answer a question. */
  get isBusy(): boolean {
    return this.#pointers.size > 0 || document.activeElement?.matches(WRITING) === true || document.querySelector(AT_WORK) !== null;
  }

  /** Whether another page would take something from them: what they do, or what they wrote and did not send. */
  get holdsPage(): boolean {
    return this.isBusy || this.#written;
  }

  /** Another page: what was written on the one before is gone or sent. */
  turnedPage(): void {
    this.#written = false;
  }
}
