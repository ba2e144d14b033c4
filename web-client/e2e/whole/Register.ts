import { expect } from '@playwright/test';
import type { Item, ItemKind, RawFields } from '../../src/contract/items.ts';
import type { Person } from '../room/Person.ts';

/** What is in the atelier now, as the server gives it to somebody. */
export class Register {
  constructor(private readonly reader: Person) {}

  async all<K extends ItemKind>(kind: K): Promise<readonly Item<K>[]> {
    const lines = (await (await this.reader.ask('/state')).text()).split('\n').filter((line) => line.startsWith('['));
    const entries = lines.map((line) => JSON.parse(line) as [ItemKind, string, RawFields]);
    return entries.filter(([each]) => each === kind).map(([, id, fields]) => ({ id, ...fields }) as unknown as Item<K>);
  }

  /** The one that is so, once it is: what somebody does on a page shows there before it is on disk. */
  async one<K extends ItemKind>(kind: K, isSo: (item: Item<K>) => boolean): Promise<Item<K>> {
    let found: Item<K> | undefined;
    await expect.poll(async () => (found = (await this.all(kind)).find(isSo)), `a ${kind} that is so`).toBeDefined();
    return found as Item<K>;
  }

  async idOf<K extends ItemKind>(kind: K, isSo: (item: Item<K>) => boolean): Promise<string> {
    return (await this.one(kind, isSo)).id;
  }
}
