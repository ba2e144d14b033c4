import type { ItemChange, ItemEntry, ItemFields, ItemKind, RawFields } from '../contract/items';
import type { PastState } from './pastState';

interface Held {
  readonly kind: ItemKind;
  readonly id: string;
  readonly fields: RawFields;
}

/**
 * The items of an atelier at one moment of its history.
 *
 * RawFields are never changed in place, so that a copy shares them with the original: a checkpoint costs one map, and two
 * moments are compared by looking at what they do not share.
 */
export class PastItems {
  #held: Map<string, Held>;

  private constructor(held: Map<string, Held>) {
    this.#held = held;
  }

  static none(): PastItems {
    return new PastItems(new Map());
  }

  static of(state: PastState): PastItems {
    return new PastItems(new Map(state.items.map(([kind, id, fields]) => [keyOf(kind, id), { kind, id, fields }])));
  }

  copy(): PastItems {
    return new PastItems(new Map(this.#held));
  }

  get size(): number {
    return this.#held.size;
  }

  find<K extends ItemKind>(kind: K, id: string): ItemFields[K] | undefined {
    // The server sends the fields that the kind has; nothing else writes here.
    return this.#held.get(keyOf(kind, id))?.fields as ItemFields[K] | undefined;
  }

  all(): ItemEntry[] {
    return Array.from(this.#held.values(), ({ kind, id, fields }) => [kind, id, fields] as const);
  }

  /** Applies the changes and returns those that take them back. */
  apply(changes: readonly ItemChange[]): ItemChange[] {
    const inverse = changes.map((change) => this.#applyOne(change));
    return inverse.reverse();
  }

  /** What turns these items into the others. */
  *changesTo(others: PastItems): Generator<ItemChange> {
    for (const [key, { kind, id, fields }] of this.#held) {
      const other = others.#held.get(key);
      if (!other) yield [kind, id, null];
      else if (other.fields !== fields) yield* difference(kind, id, fields, other.fields);
    }
    for (const [key, { kind, id, fields }] of others.#held) {
      if (!this.#held.has(key)) yield [kind, id, fields];
    }
  }

  #applyOne([kind, id, fields]: ItemChange): ItemChange {
    const key = keyOf(kind, id);
    const before = this.#held.get(key)?.fields;
    if (fields === null) {
      this.#held.delete(key);
      return [kind, id, before ?? null];
    }
    this.#held.set(key, { kind, id, fields: mergedFields(before, fields) });
    return [kind, id, before === undefined ? null : undoing(before, fields)];
  }
}

function keyOf(kind: ItemKind, id: string): string {
  return `${kind}/${id}`;
}

function mergedFields(before: RawFields | undefined, changes: RawFields): RawFields {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));
}

function undoing(before: RawFields, changes: RawFields): RawFields {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, before[name] ?? null]));
}

function* difference(kind: ItemKind, id: string, from: RawFields, to: RawFields): Generator<ItemChange> {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(from)) if (!(name in to)) changed[name] = null;
  for (const [name, value] of Object.entries(to)) if (from[name] !== value) changed[name] = value;
  if (Object.keys(changed).length > 0) yield [kind, id, changed];
}
