import { atNextFrame, type Schedule } from '../atelier/frames';
import { ItemStore } from '../atelier/items';
import type { ItemChange } from '../contract/items';
import { pageBreather, type Breather } from './breather';
import type { Stage } from './replayPlayer';

const SLICE = 100;

/** The items of the past as pages see them. Who listens hears of a jump when all of it is there, not of the slices. */
export class PastStage implements Stage {
  readonly store: ItemStore;
  #schedule: Schedule;
  #breather: Breather;
  #held = false;
  #waiting: (() => void) | undefined;

  constructor(schedule: Schedule = atNextFrame, breather: Breather = pageBreather) {
    this.#schedule = schedule;
    this.#breather = breather;
    this.store = new ItemStore((work) => {
      if (this.#held) this.#waiting = work;
      else schedule(work);
    });
    this.store.replace([], 0);
  }

  show(revision: number, changes: readonly ItemChange[]): void {
    this.store.apply(changes, revision);
  }

  async jump(revision: number, changes: readonly ItemChange[]): Promise<void> {
    this.#held = true;
    try {
      for (let done = 0; done < changes.length; done += SLICE) {
        this.store.apply(changes.slice(done, done + SLICE));
        if (this.#breather.due()) await this.#breather.breathe();
      }
      this.store.apply([], revision);
    } finally {
      this.#held = false;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) this.#schedule(waiting);
    }
  }
}
