import type { OwnPresence, PresenceGone, PresenceOf } from '../contract/live';
import { Listeners } from '../atelier/listeners';
import { atNextFrame, type Schedule } from '../atelier/frames';

/** At most so often is one's own presence sent. */
const EVERY_MS = 60;

/** Where everybody is now: never stored, told once a frame. */
export class Presence {
  #people: ReadonlyMap<string, PresenceOf> = new Map();
  #own: OwnPresence = {};
  #listeners: Listeners;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSent = 0;
  /** Sends one's own presence; set by who holds the connection. */
  onAnnounce: (own: OwnPresence) => void = () => undefined;

  constructor(schedule: Schedule = atNextFrame) {
    this.#listeners = new Listeners(schedule);
  }

  /** Everybody's presence by participant id; another map after every change. */
  get people(): ReadonlyMap<string, PresenceOf> {
    return this.#people;
  }

  /** One's own presence as it was announced last. */
  get own(): OwnPresence {
    return this.#own;
  }

  subscribe(callback: () => void): () => void {
    return this.#listeners.add('people', callback);
  }

  /** Takes in what changed. */
  receive(changed: readonly (PresenceOf | PresenceGone)[]): void {
    const people = new Map(this.#people);
    for (const each of changed) {
      if ('gone' in each) people.delete(each.p);
      else people.set(each.p, each);
    }
    this.#people = people;
    this.#listeners.mark('people');
  }

  /** The connection is lost: nobody's whereabouts are known. */
  clear(): void {
    if (this.#people.size === 0) return;
    this.#people = new Map();
    this.#listeners.mark('people');
  }

  /** Changes parts of one's own presence; sent soon, together with what else changes meanwhile. */
  announce(change: OwnPresence): void {
    this.#own = { ...this.#own, ...change };
    if (this.#timer !== undefined) return;
    const due = this.#lastSent + EVERY_MS - Date.now();
    this.#timer = setTimeout(() => this.send(), Math.max(0, due));
  }

  /** Sends one's own presence now. */
  send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastSent = Date.now();
    this.onAnnounce(this.#own);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
