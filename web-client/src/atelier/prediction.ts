import type { AtelierCommand, SentCommand } from '../contract/commands';
import type { Item, ItemChange, ItemEntry, ItemKind } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import { keyOf, merged, type ItemStore, type Overlay } from './items';
import { predicted, type View } from './predicted';

interface Pending {
  readonly commandId: string;
  readonly command: AtelierCommand;
  /** The revision at which the server says it stands; the live frame with it may still be on its way. */
  standsAt?: number;
}

/**
 * What was predicted and is not confirmed yet, laid over the confirmed items. A prediction goes when the live frame
 * carries its command, when the revision that the server acknowledged has been reached, or when it is refused.
 */
export class Predictions {
  #store: ItemStore;
  #me: string;
  #pending: Pending[] = [];

  constructor(store: ItemStore, me: string) {
    this.#store = store;
    this.#me = me;
  }

  /** How many are waiting for confirmation. */
  get size(): number {
    return this.#pending.length;
  }

  /** Shows what the command will do, at once. */
  add(sent: SentCommand): void {
    this.addAll([sent]);
  }

  addAll(sent: readonly SentCommand[]): void {
    const known = new Set(this.#pending.map(({ commandId }) => commandId));
    const fresh = sent.filter(({ commandId }) => !known.has(commandId));
    this.#pending.push(...fresh.map(({ commandId, command }) => ({ commandId, command })));
    this.#lay();
    this.#store.flush();
  }

  /** The server took the command; it shows from this revision on. */
  acknowledged(commandId: string, revision: number): void {
    const pending = this.#pending.find((each) => each.commandId === commandId);
    if (!pending) return;
    pending.standsAt = revision;
    this.#settle(new Set());
  }

  /** The server refused the command: what it showed is rolled back. */
  refused(commandId: string): void {
    this.#pending = this.#pending.filter((each) => each.commandId !== commandId);
    this.#lay();
  }

  /** Confirmed events came in. */
  confirm(events: readonly LiveEvent[]): void {
    const commands = new Set<string>();
    for (const event of events) {
      this.#store.apply(event.c, event.r);
      if (event.x) commands.add(event.x);
    }
    this.#settle(commands);
  }

  /** A whole confirmed state came in. */
  replace(items: readonly ItemEntry[], revision: number): void {
    this.#store.replace(items, revision);
    this.#settle(new Set());
  }

  #settle(confirmed: ReadonlySet<string>): void {
    const revision = this.#store.revision;
    this.#pending = this.#pending.filter(
      ({ commandId, standsAt }) => !confirmed.has(commandId) && !(standsAt !== undefined && standsAt <= revision),
    );
    this.#lay();
  }

  #lay(): void {
    const overlay = new Map<string, { kind: ItemKind; id: string; item: Item | null }>();
    const view = new OverlaidView(this.#store, this.#me, overlay);
    for (const { command } of this.#pending) {
      for (const change of predicted(command, view)) view.change(change);
    }
    this.#store.lay(overlay satisfies Overlay);
  }
}

/** The confirmed items with the predictions so far: what the next prediction builds on. */
class OverlaidView implements View {
  readonly me: string;
  #store: ItemStore;
  #overlay: Map<string, { kind: ItemKind; id: string; item: Item | null }>;

  constructor(store: ItemStore, me: string, overlay: Map<string, { kind: ItemKind; id: string; item: Item | null }>) {
    this.#store = store;
    this.me = me;
    this.#overlay = overlay;
  }

  get revision(): number {
    return this.#store.revision;
  }

  get<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    const laid = this.#overlay.get(keyOf(kind, id));
    return laid ? ((laid.item ?? undefined) as Item<K> | undefined) : this.#store.confirmed(kind, id);
  }

  roundOn(board: string): string | undefined {
    return this.#store
      .onBoard('round', board)
      .find((id) => this.#store.confirmed('round', id)?.state === 'WRITING');
  }

  change([kind, id, fields]: ItemChange): void {
    this.#overlay.set(keyOf(kind, id), { kind, id, item: merged(this.get(kind, id), id, fields) });
  }
}
