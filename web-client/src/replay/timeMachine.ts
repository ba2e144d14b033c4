import type { ItemChange, ItemFields, ItemKind } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import { pageBreather, type Breather } from './breather';
import { Checkpoints } from './checkpoints';
import type { EventCache } from './eventCache';
import { PastItems } from './pastItems';
import type { PastState } from './pastState';

const CHECKPOINT_EVERY = 500;
const MOST_INVERSES = 20_000;
/** Further than this, the server's state is sooner here than the events in between. */
const FAR = 2_000;
const AHEAD = 300;

/** Asks for the whole state at a revision. */
export type StateSource = (revision: number, signal: AbortSignal) => Promise<PastState>;

interface Start {
  readonly revision: number;
  readonly items: PastItems;
}

/** The items of an atelier at any revision: a step away at once, anywhere else in slices that leave the page free. */
export class TimeMachine {
  #events: EventCache;
  #stateAt: StateSource;
  #breather: Breather;
  #shown: Start = { revision: 0, items: PastItems.none() };
  #inverses = new Map<number, ItemChange[]>();
  #checkpoints = new Checkpoints();
  #ended = new AbortController();

  constructor(events: EventCache, stateAt: StateSource, breather: Breather = pageBreather) {
    this.#events = events;
    this.#stateAt = stateAt;
    this.#breather = breather;
  }

  get revision(): number {
    return this.#shown.revision;
  }

  get items(): PastItems {
    return this.#shown.items;
  }

  /** One event on, if it is here already. */
  forward(): LiveEvent | undefined {
    const revision = this.revision + 1;
    const event = this.#events.find(revision);
    if (!event) return undefined;
    this.#applyForward(this.items, event);
    this.#shown = { revision, items: this.items };
    if (revision % 100 === 0) this.#events.prefetch(revision + AHEAD);
    return event;
  }

  /** Goes to the revision and returns what changed between what was shown and what is. */
  async travel(target: number): Promise<ItemChange[]> {
    const draft = await this.#draftAt(target);
    const changes = await this.#difference(draft);
    this.#shown = { revision: target, items: draft };
    return changes;
  }

  /** What an item was like, also when the event of this moment has just taken it away. */
  recall<K extends ItemKind>(kind: K, id: string): Partial<ItemFields[K]> | undefined {
    const now = this.items.find(kind, id);
    if (now) return now;
    const before = this.#inverses.get(this.revision)?.find(([eachKind, eachId]) => eachKind === kind && eachId === id);
    return (before?.[2] ?? undefined) as Partial<ItemFields[K]> | undefined;
  }

  /** Starts from a state that is at hand, such as the one that a link to a moment brought. */
  startFrom(state: PastState): void {
    this.#shown = { revision: state.revision, items: PastItems.of(state) };
    this.#checkpoints.keep(state.revision, this.items);
  }

  close(): void {
    this.#ended.abort();
    this.#events.close();
  }

  async #draftAt(target: number): Promise<PastItems> {
    if (target === 0) return PastItems.none();
    if (this.#canGoBackTo(target)) return this.#back(target);
    const start = this.#startFor(target);
    if (target - start.revision > FAR) return this.#fetched(target);
    return this.#on(start, target);
  }

  async #fetched(target: number): Promise<PastItems> {
    const items = PastItems.of(await this.#stateAt(target, this.#ended.signal));
    this.#checkpoints.keep(target, items);
    this.#events.prefetch(target + 1);
    return items;
  }

  #startFor(target: number): Start {
    const checkpoint = this.#checkpoints.before(target) ?? { revision: 0, items: PastItems.none() };
    return this.revision <= target && this.revision >= checkpoint.revision ? this.#shown : checkpoint;
  }

  #canGoBackTo(target: number): boolean {
    const distance = this.revision - target;
    if (distance < 0 || distance > FAR) return false;
    for (let revision = this.revision; revision > target; revision--) if (!this.#inverses.has(revision)) return false;
    return true;
  }

  async #back(target: number): Promise<PastItems> {
    const draft = this.items.copy();
    for (let revision = this.revision; revision > target; revision--) {
      draft.apply(this.#inverses.get(revision) ?? []);
      if (this.#breather.due()) await this.#breather.breathe();
    }
    return draft;
  }

  async #on(start: Start, target: number): Promise<PastItems> {
    await this.#events.load(start.revision + 1, target);
    const draft = start.items.copy();
    for (let revision = start.revision + 1; revision <= target; revision++) {
      const event = this.#events.find(revision);
      if (!event) throw new Error(`The history has no event ${revision}.`);
      this.#applyForward(draft, event);
      if (this.#breather.due()) await this.#breather.breathe();
    }
    return draft;
  }

  async #difference(draft: PastItems): Promise<ItemChange[]> {
    const changes: ItemChange[] = [];
    for (const change of this.items.changesTo(draft)) {
      changes.push(change);
      if (this.#breather.due()) await this.#breather.breathe();
    }
    return changes;
  }

  #applyForward(items: PastItems, event: LiveEvent): void {
    this.#inverses.set(event.r, items.apply(event.c));
    for (const oldest of this.#inverses.keys()) {
      if (this.#inverses.size <= MOST_INVERSES) break;
      this.#inverses.delete(oldest);
    }
    if (event.r % CHECKPOINT_EVERY === 0) this.#checkpoints.keep(event.r, items);
  }
}
