import type { Schedule } from './frames';

/** Who listens to what, told together once a frame however often it changed. */
export class Listeners {
  #callbacks = new Map<string, Set<() => void>>();
  #marked = new Set<string>();
  #waiting = false;
  #schedule: Schedule;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** Listens to a topic; returns how to stop. */
  add(topic: string, callback: () => void): () => void {
    let callbacks = this.#callbacks.get(topic);
    if (!callbacks) this.#callbacks.set(topic, (callbacks = new Set()));
    callbacks.add(callback);
    return () => {
      callbacks.delete(callback);
      if (callbacks.size === 0 && this.#callbacks.get(topic) === callbacks) this.#callbacks.delete(topic);
    };
  }

  /** Notes that a topic changed; nothing is kept for topics that nobody listens to. */
  mark(topic: string): void {
    if (!this.#callbacks.has(topic)) return;
    this.#marked.add(topic);
    if (this.#waiting) return;
    this.#waiting = true;
    this.#schedule(() => this.flush());
  }

  /** Tells everybody now. */
  flush(): void {
    this.#waiting = false;
    const marked = this.#marked;
    this.#marked = new Set();
    const told = new Set<() => void>();
    for (const topic of marked) {
      for (const callback of this.#callbacks.get(topic) ?? []) told.add(callback);
    }
    for (const callback of told) callback();
  }
}
