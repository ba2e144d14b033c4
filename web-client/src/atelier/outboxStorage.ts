import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SentCommand } from '../contract/commands';

/** A command that has been given and not been answered yet. */
export interface OutboxEntry extends SentCommand {
  /** Whose outbox: the atelier and the participant. */
  readonly box: string;
  /** What it is called in messages about it. */
  readonly label?: string;
  /** What it is done with, all or not at all: the entries after one another with the same name here. */
  readonly whole?: string;
}

/** Where an outbox keeps its commands. */
export interface OutboxStorage {
  /** Keeps the entries, in this order, before anything is sent. */
  add(entries: readonly OutboxEntry[]): Promise<void>;
  /** The entries of a box, oldest first. */
  list(box: string): Promise<readonly OutboxEntry[]>;
  remove(commandIds: readonly string[]): Promise<void>;
}

interface Schema extends DBSchema {
  outbox: { key: number; value: OutboxEntry; indexes: { box: string; commandId: string } };
}

/** In the browser's database: survives a reload. */
export function databaseStorage(name = 'wijkatelier'): OutboxStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () =>
    (opened ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        const store = db.createObjectStore('outbox', { autoIncrement: true });
        store.createIndex('box', 'box');
        store.createIndex('commandId', 'commandId', { unique: true });
      },
    }));
  return {
    async add(entries) {
      const transaction = (await database()).transaction('outbox', 'readwrite');
      const added = entries.map((entry) => transaction.store.add(entry));
      // Of a page that is left meanwhile, what was not told to commit is thrown away.
      transaction.commit();
      await Promise.all([...added, transaction.done]);
    },
    async list(box) {
      return (await database()).getAllFromIndex('outbox', 'box', box);
    },
    async remove(commandIds) {
      const transaction = (await database()).transaction('outbox', 'readwrite');
      const index = transaction.store.index('commandId');
      for (const commandId of commandIds) {
        const key = await index.getKey(commandId);
        if (key !== undefined) await transaction.store.delete(key);
      }
      await transaction.done;
    },
  };
}

/** In memory: for browsers that keep no data, such as some private windows. */
export function memoryStorage(): OutboxStorage {
  let kept: OutboxEntry[] = [];
  return {
    add: (entries) => {
      kept.push(...entries);
      return Promise.resolve();
    },
    list: (box) => Promise.resolve(kept.filter((entry) => entry.box === box)),
    remove: (commandIds) => {
      const gone = new Set(commandIds);
      kept = kept.filter((entry) => !gone.has(entry.commandId));
      return Promise.resolve();
    },
  };
}

/** The browser's database, or memory where it refuses. */
export function bestStorage(name?: string): OutboxStorage {
  const memory = memoryStorage();
  const database = databaseStorage(name);
  let refused = typeof indexedDB === 'undefined';
  const attempt = async <T>(work: (storage: OutboxStorage) => Promise<T>): Promise<T> => {
    if (refused) return work(memory);
    try {
      return await work(database);
    } catch {
      refused = true;
      return work(memory);
    }
  };
  return {
    add: (entries) => attempt((storage) => storage.add(entries)),
    list: (box) => attempt((storage) => storage.list(box)),
    remove: (commandIds) => attempt((storage) => storage.remove(commandIds)),
  };
}
