import type { ItemChange } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import { pageBreather, type Breather } from './breather';
import type { EventCache } from './eventCache';
import { stopBeyond } from './filter/stops';
import type { PastState } from './pastState';
import type { TimeMachine } from './timeMachine';

/** How many times faster than it was. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16, 32, 64] as const;
export type Speed = (typeof SPEEDS)[number];

/** How time goes by: as it did, as it did without idle time, or as long for each action. */
export const PACES = ['WITHOUT_IDLE', 'AS_IT_WENT', 'EVEN'] as const;
export type Pace = (typeof PACES)[number];

/** How long one looks at an action when all are shown as long. */
export const EVEN_WAIT_MS = 1_000;

/** With idle time skipped, the longest that one waits for the next action at normal speed. */
export const LONGEST_WAIT_MS = 2_000;

const BUDGET_MS = 6;
/** What is further away is travelled to, which leaves the page free. */
const NEAR = 200;

/** Where the moments are shown. */
export interface Stage {
  /** Shows a few changes, at once. */
  show(revision: number, changes: readonly ItemChange[]): void;
  /** Shows many changes as one, without keeping the page from drawing. */
  jump(revision: number, changes: readonly ItemChange[]): Promise<void>;
}

/** What the controls show. Replaced, never changed. */
export interface PlayerView {
  readonly revision: number;
  /** Where one is going; the same as the revision when one is there. */
  readonly wanted: number;
  readonly head: number;
  readonly at: string | undefined;
  /** The event that led to this moment, as soon as it is known. */
  readonly event: LiveEvent | undefined;
  readonly playing: boolean;
  readonly travelling: boolean;
  readonly speed: Speed;
  readonly pace: Pace;
  /** The revisions at which it stops, rising; all of them when nothing was chosen. */
  readonly stops: readonly number[] | undefined;
  readonly failed: boolean;
}

type Settings = Partial<Pick<PlayerView, 'speed' | 'pace' | 'stops'>>;

/** Plays the history: at a speed, by step, or at once to any moment. Time comes in from outside, through {@link advance}. */
export class ReplayPlayer {
  #machine: TimeMachine;
  #events: EventCache;
  #stage: Stage;
  #breather: Breather;
  #listeners = new Set<() => void>();
  #current: PlayerView;
  #waitedMs = 0;
  #journey: Promise<void> | undefined;

  constructor(machine: TimeMachine, events: EventCache, head: number, stage: Stage, breather: Breather = pageBreather) {
    this.#machine = machine;
    this.#events = events;
    this.#stage = stage;
    this.#breather = breather;
    this.#current = {
      revision: machine.revision, wanted: machine.revision, head, at: undefined, event: undefined,
      // who opens the past goes somewhere, though a moment on the clock is yet to be looked up
      playing: false, travelling: true, speed: 1, pace: 'WITHOUT_IDLE', stops: undefined, failed: false,
    };
  }

  readonly view = (): PlayerView => this.#current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts at a state that is at hand, unless one has gone somewhere else already. */
  async start(state: PastState): Promise<void> {
    await this.#journey;
    if (this.#machine.revision > 0) return;
    this.#machine.startFrom(state);
    // a journey too: who seeks meanwhile must wait for it
    this.#journey = this.#stage.jump(state.revision, state.items).finally(() => {
      this.#journey = undefined;
    });
    await this.#journey;
    this.#change({ revision: state.revision, at: state.at });
    return this.seek(state.revision);
  }

  /** Plays on; from the start again when there is nothing more to come. */
  play(): void {
    if (this.#current.stops?.length === 0) return;
    if (this.#stopBeyond(this.#current.revision, 1) === undefined) void this.seek(0);
    this.#waitedMs = 0;
    this.#events.prefetch(this.#stopBeyond(this.#current.wanted, 1) ?? 1);
    this.#change({ playing: true, failed: false });
  }

  pause(): void {
    this.#change({ playing: false });
  }

  set(settings: Settings): void {
    this.#change(settings);
  }

  /** To the next (1) or previous (-1) action, of those that were chosen. Stays where there is none. */
  async step(direction: 1 | -1): Promise<void> {
    this.pause();
    const stop = this.#stopBeyond(this.#current.wanted, direction);
    if (stop !== undefined) await this.seek(stop);
  }

  /** To a revision. A newer wish goes before an older one; what is under way is finished first, so that scrubbing shows something. */
  seek(revision: number): Promise<void> {
    const wanted = Math.min(this.#current.head, Math.max(0, Math.round(revision)));
    this.#waitedMs = 0;
    this.#change({ wanted, failed: false });
    this.#journey ??= this.#travel().finally(() => {
      this.#journey = undefined;
    });
    return this.#journey;
  }

  /** Lets this much time pass. */
  advance(milliseconds: number): void {
    if (!this.#current.playing || this.#journey) return;
    this.#waitedMs += milliseconds;
    const changes: ItemChange[] = [];
    const started = performance.now();
    let last: LiveEvent | undefined;
    let far: number | undefined;
    while (this.#current.playing && performance.now() - started < BUDGET_MS) {
      const stop = this.#nextStopAtHand();
      if (stop === undefined) break;
      const wait = this.#waitFor(stop, last ?? this.#current.event);
      if (this.#waitedMs < wait) break;
      this.#waitedMs -= wait;
      if (!this.#isNear(stop.r)) {
        far = stop.r;
        break;
      }
      last = this.#forwardTo(stop.r, changes) ?? last;
    }
    if (last) this.#arrive(last, changes);
    if (far !== undefined) void this.seek(far);
  }

  /** Releases what is under way. */
  close(): void {
    this.pause();
    this.#machine.close();
    this.#listeners.clear();
  }

  #forwardTo(revision: number, changes: ItemChange[]): LiveEvent | undefined {
    let event: LiveEvent | undefined;
    while (this.#machine.revision < revision) {
      event = this.#machine.forward();
      if (!event) break;
      changes.push(...event.c);
    }
    return event;
  }

  #arrive(event: LiveEvent, changes: readonly ItemChange[]): void {
    this.#stage.show(event.r, changes);
    this.#change({ revision: event.r, wanted: event.r, at: event.at, event });
  }

  /** The next event to stop at, if it is here; otherwise gets it, and pauses when there is none. */
  #nextStopAtHand(): LiveEvent | undefined {
    const next = this.#stopBeyond(this.#machine.revision, 1);
    if (next === undefined) {
      this.#change({ playing: false });
      return undefined;
    }
    const event = this.#events.find(next);
    if (!event) void this.#guarded(() => this.#events.load(next, next));
    return event;
  }

  /** Whether all events up to a revision are here, and few enough to be shown at once. */
  #isNear(revision: number): boolean {
    if (revision - this.#machine.revision > NEAR) return false;
    for (let each = this.#machine.revision + 1; each <= revision; each++) if (!this.#events.find(each)) return false;
    return true;
  }

  #waitFor(stop: LiveEvent, last: LiveEvent | undefined): number {
    const { at, pace, speed } = this.#current;
    const since = last?.at ?? at;
    if (since === undefined) return 0;
    if (pace === 'EVEN') return EVEN_WAIT_MS / speed;
    const wait = Math.max(0, Date.parse(stop.at) - Date.parse(since));
    // skipped first, so that each speed is another one where hardly anything happened as well
    return (pace === 'WITHOUT_IDLE' ? Math.min(wait, LONGEST_WAIT_MS) : wait) / speed;
  }

  #stopBeyond(from: number, direction: 1 | -1): number | undefined {
    const { head, stops } = this.#current;
    if (stops) return stopBeyond(stops, from, direction);
    const next = from + direction;
    return next >= 0 && next <= head ? next : undefined;
  }

  async #travel(): Promise<void> {
    this.#change({ travelling: true });
    await this.#guarded(async () => {
      await this.#breather.breathe();
      do {
        if (this.#machine.revision !== this.#current.wanted) await this.#travelTo(this.#current.wanted);
        await this.#loadEvent();
      } while (this.#machine.revision !== this.#current.wanted);
    });
    this.#change({ travelling: false, revision: this.#machine.revision, wanted: this.#machine.revision, ...this.#eventHere() });
  }

  async #travelTo(target: number): Promise<void> {
    const changes = await this.#machine.travel(target);
    await this.#stage.jump(target, changes);
    // The page draws what it is told now in the same task, so that task begins anew; what will be told at the end is not told twice.
    await this.#breather.breathe();
    const event = this.#events.find(target);
    if (!event || target !== this.#current.wanted) this.#change({ revision: target, event, at: event?.at });
  }

  async #loadEvent(): Promise<void> {
    const { revision } = this.#machine;
    if (revision > 0) await this.#events.load(revision, revision);
  }

  /** What led to the moment that is shown, if it is known. */
  #eventHere(): Partial<Pick<PlayerView, 'event' | 'at'>> {
    const event = this.#events.find(this.#machine.revision);
    return event ? { event, at: event.at } : {};
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      this.#change({ failed: true, playing: false, wanted: this.#machine.revision });
      return undefined;
    }
  }

  #change(part: Partial<PlayerView>): void {
    this.#current = { ...this.#current, ...part };
    for (const listener of this.#listeners) listener();
  }
}
