import type { LiveEvent } from '../contract/live';

/** Where events of the past come from: one per revision, `from` and `to` included, in order, some at a time. */
export type EventSource = (from: number, to: number, signal: AbortSignal) => AsyncIterable<readonly LiveEvent[]>;

const CHUNK = 500;
const MOST_CHUNKS = 80;

/** The events near the moment that is shown: fetched in chunks, each once, the ones not used for longest forgotten first. */
export class EventCache {
  #source: EventSource;
  #head: number;
  #chunks = new Map<number, LiveEvent[]>();
  #underWay = new Map<number, Promise<void>>();
  #ended = new AbortController();

  constructor(source: EventSource, head: number) {
    this.#source = source;
    this.#head = head;
  }

  /** The event that led to this revision, if it is here. */
  find(revision: number): LiveEvent | undefined {
    return this.#chunks.get(chunkOf(revision))?.[(revision - 1) % CHUNK];
  }

  /** Sees to it that all events from one revision to another are here; resolves at once if they are. */
  async load(from: number, to: number): Promise<void> {
    const last = chunkOf(Math.min(to, this.#head));
    const missing: Promise<void>[] = [];
    for (let chunk = chunkOf(Math.max(1, from)); chunk <= last; chunk++) {
      if (!this.#touch(chunk)) missing.push(this.#fetchOnce(chunk));
    }
    await Promise.all(missing);
  }

  /** Gets what will be needed soon; a failure shows when it is needed. */
  prefetch(revision: number): void {
    if (revision < 1 || revision > this.#head) return;
    const chunk = chunkOf(revision);
    if (!this.#chunks.has(chunk)) this.#fetchOnce(chunk).catch(() => undefined);
  }

  /** Drops every request that is under way. */
  close(): void {
    this.#ended.abort();
  }

  #touch(chunk: number): boolean {
    const events = this.#chunks.get(chunk);
    if (!events) return false;
    this.#chunks.delete(chunk);
    this.#chunks.set(chunk, events);
    return true;
  }

  #fetchOnce(chunk: number): Promise<void> {
    const running = this.#underWay.get(chunk);
    if (running) return running;
    const fetching = this.#fetch(chunk).finally(() => this.#underWay.delete(chunk));
    this.#underWay.set(chunk, fetching);
    return fetching;
  }

  async #fetch(chunk: number): Promise<void> {
    const events: LiveEvent[] = [];
    const to = Math.min((chunk + 1) * CHUNK, this.#head);
    for await (const some of this.#source(chunk * CHUNK + 1, to, this.#ended.signal)) events.push(...some);
    this.#chunks.set(chunk, events);
    for (const oldest of this.#chunks.keys()) {
      if (this.#chunks.size <= MOST_CHUNKS) break;
      this.#chunks.delete(oldest);
    }
  }
}

function chunkOf(revision: number): number {
  return Math.floor((revision - 1) / CHUNK);
}
