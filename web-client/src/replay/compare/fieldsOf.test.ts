// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ItemEntry, ItemKind, RawFields } from '../../contract/items';
import type { FieldThen, Telling } from '../../features/FieldThen';
import { PASTS } from '../../features/pasts';
import { formatIn } from '../../i18n/format';
import { i18n } from '../../i18n/i18n';
import { projectFile, projectFiles } from '../../test/records';
import { usePastTexts } from '../captions';
import { PastItems } from '../pastItems';
import { apartOf } from './apartOf';
import { fieldsOf } from './fieldsOf';
import { pastOf } from './pastOf';

const FOLDER = 'query-service/src/test/resources/golden';
const LANGUAGES = ['nl', 'en'] as const;

interface Golden {
  readonly everybody: readonly ItemEntry[];
}

const stories = projectFiles(FOLDER, '.json').map((file) => (JSON.parse(projectFile(`${FOLDER}/${file}`) ?? '') as Golden).everybody);
const declared = PASTS.flatMap(({ fields = {} }) => Object.entries(fields) as [ItemKind, Readonly<Record<string, FieldThen<unknown>>>][]);

function telling(items: readonly ItemEntry[], language: (typeof LANGUAGES)[number]): Telling {
  const held = PastItems.of({ revision: 1, items: [...items] });
  const recall: Telling['recall'] = (kind, id) => held.find(kind, id);
  return {
    recall,
    format: formatIn(language),
    nameOf: (participant) => participant,
    whoIs: (participant) => `${participant} (Woonstede)`,
    about: (kind, id) => pastOf(kind)?.about[kind]?.(id, recall, (participant) => participant) || '…',
    word: (key) => usePastTexts.now(`values.${key}`),
  };
}

/** Of every golden item, each field as if it were not there before. */
function* appeared(): Generator<readonly [ItemKind, string, RawFields, readonly ItemEntry[]]> {
  for (const items of stories) {
    for (const [kind, id, fields] of items) if (declared.some(([each]) => each === kind)) yield [kind, id, fields, items];
  }
}

describe('the fields that are told', () => {
  test('every kind of item that can be said in words tells its fields', () => {
    const kinds = PASTS.flatMap(({ about }) => Object.keys(about));
    expect(declared.map(([kind]) => kind).sort()).toEqual(kinds.sort());
  });

  test.each(LANGUAGES)('each has a word of its own (%s)', async (language) => {
    await i18n.changeLanguage(language);
    for (const [kind, fields] of declared) {
      for (const [field, how] of Object.entries(fields)) {
        const isTold = typeof how === 'function' || how?.told !== undefined;
        const key = `fields.${kind}.${field}`;
        expect(usePastTexts.now(key) !== key, key).toBe(isTold);
      }
    }
  });

  test.each(LANGUAGES)('every field of every golden item is known, and told in words (%s)', async (language) => {
    await i18n.changeLanguage(language);
    for (const [kind, id, fields, items] of appeared()) {
      const how = Object.fromEntries(declared)[kind] ?? {};
      expect(Object.keys(how), kind).toEqual(expect.arrayContaining(Object.keys(fields)));
      for (const { field, after } of fieldsOf({ kind, id, became: 'changed', before: {}, after: fields }, telling(items, language))) {
        expect(after, `${kind}.${field}`).not.toMatch(/^[A-Z]+(_[A-Z]+)+$|^(\w+\.)+[A-Z_]+$|undefined|\[object/);
      }
    }
  });

  test('an item that everybody sees has a name', () => {
    const nameless = stories.flatMap((items) => {
      const { recall } = telling(items, 'nl');
      return items.filter(([kind, id]) => !pastOf(kind)?.about[kind]?.(id, recall, (participant) => participant));
    });

    const mayBe: readonly ItemKind[] = ['note', 'link', 'comment', 'reaction', 'intake', 'routeMap', 'halfDay', 'agendaItem'];
    expect(nameless.map(([kind]) => kind).filter((kind) => !mayBe.includes(kind))).toEqual([]);
  });
});

test.each(LANGUAGES)('positions, objections and reactions to one thing are told apart: whose, and in which round (%s)', async (language) => {
  await i18n.changeLanguage(language);
  for (const items of stories) {
    const told = items
      .filter(([kind]) => kind === 'position' || kind === 'objection' || kind === 'reaction')
      .map(([kind, id, after]) => [kind, apartOf({ kind, id, became: 'added', after }, telling(items, language)) ?? ''] as const);

    expect(new Set(told.map(([, each]) => each)).size).toBe(told.length);
    for (const [kind, each] of told) expect(each).toMatch(kind === 'reaction' ? /\(Woonstede\)/ : /\(Woonstede\).*\d/);
  }
});

describe('what is different in an item', () => {
  const dutch = telling([['cluster', 'c1', { name: 'Dichtbij' }]], 'nl');

  test('is told by field: from what to what, and of a list what came and went', async () => {
    await i18n.changeLanguage('nl');
    const before = { text: 'Koffie', colour: 'YELLOW', x: 1, textRevision: 1 };
    const after = { text: 'Koffie in de portiek', colour: 'PINK', cluster: 'c1', x: 2, textRevision: 4 };

    expect(fieldsOf({ kind: 'note', id: 'n1', became: 'merged', before, after }, dutch)).toEqual([
      { field: 'text', before: 'Koffie', after: 'Koffie in de portiek', written: true },
      { field: 'colour', before: 'Idee', after: 'Zorg of risico', written: false },
      { field: 'cluster', before: '', after: 'Dichtbij', written: false },
    ]);
    expect(fieldsOf({ kind: 'processStep', id: 's1', became: 'changed', before: { criteria: ['a', 'b'] }, after: { criteria: ['b', 'c'] } }, dutch))
      .toMatchObject([{ field: 'criteria', parts: { added: ['c'], removed: ['a'] } }]);
  });
});
