// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ItemStore } from '../atelier/items';
import { projectFile, projectFiles } from '../test/records';
import type { ItemChange, ItemEntry } from './items';

const FOLDER = 'query-service/src/test/resources/golden';
const fixtures = projectFiles(FOLDER, '.json');

interface Golden {
  readonly everybody: readonly ItemEntry[];
  readonly changes: readonly (readonly ItemChange[])[];
}

describe('the fold of the query-service, as the browser applies it', () => {
  it.skipIf(fixtures.length === 0)('has fixtures', () => expect(fixtures).not.toEqual([]));

  it.each(fixtures)('%s gives the items that everybody sees', (file) => {
    const golden = JSON.parse(projectFile(`${FOLDER}/${file}`) ?? '') as Golden;
    const store = new ItemStore((work) => work());

    golden.changes.forEach((changes, index) => store.apply(changes, index + 1));

    const seen = golden.everybody.map(([kind, id]) => {
      const fields = Object.entries(store.get(kind, id) ?? {}).filter(([name]) => name !== 'id');
      return [kind, id, Object.fromEntries(fields)];
    });
    expect(seen).toEqual(golden.everybody);
    const kinds = new Set(golden.changes.flatMap((changes) => changes.map(([kind]) => kind)));
    const count = [...kinds].reduce((sum, kind) => sum + store.list(kind).length, 0);
    expect(count).toBe(golden.everybody.length);
  });
});
