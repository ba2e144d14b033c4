import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../../contract/items';
import { Breather } from '../breather';
import { PastItems } from '../pastItems';
import { differencesBetween } from './differences';
import { fieldsOf } from './fieldsOf';
import { counted, grouped } from './grouped';
import { textsOf } from './textsOf';

const note = (id: string, fields: Record<string, unknown> = {}): ItemEntry => ['note', id, { board: 'b1', text: 'Koffie', x: 0, y: 0, colour: 'YELLOW', ...fields }];

function between(before: readonly ItemEntry[], after: readonly ItemEntry[]) {
  return differencesBetween(PastItems.of({ revision: 1, items: [...before] }), PastItems.of({ revision: 9, items: [...after] }), new Breather());
}

describe('the difference between two moments', () => {
  test('tells what came, what went, what only lies elsewhere and what is otherwise', async () => {
    // given
    const before = [note('same'), note('gone'), note('taken'), note('moved'), note('said')];
    const after = [note('same'), note('taken', { removed: true }), note('moved', { x: 40 }), note('said', { text: 'Thee', x: 3 }), note('new')];

    // when
    const differences = await between(before, after);

    // then
    expect(Object.fromEntries(differences.map(({ id, became }) => [id, became]))).toEqual({
      gone: 'removed', taken: 'removed', moved: 'moved', said: 'changed', new: 'added',
    });
    expect(counted(differences)).toEqual([['added', 1], ['changed', 1], ['moved', 1], ['removed', 2]]);
  });

  test('a note that was put back has come; one that was away all the time is no difference', async () => {
    const away = { removed: true };
    const differences = await between([note('back', away), note('away', away)], [note('back'), note('away', { ...away, x: 7 })]);
    expect(differences).toMatchObject([{ id: 'back', became: 'added' }]);
  });

  test('a list that says the same is no difference', async () => {
    const step = (parties: readonly string[]): ItemEntry => ['processStep', 's1', { title: 'Overleg', parties }];
    expect(await between([step(['a', 'b'])], [step(['a', 'b'])])).toEqual([]);
    expect(await between([step(['a', 'b'])], [step(['a'])])).toMatchObject([{ became: 'changed' }]);
  });

  test('what people wrote is shown before and after, and nothing where the words are the same', async () => {
    const [said, coloured] = await between([note('n1'), note('n2')], [note('n1', { text: 'Thee' }), note('n2', { colour: 'PINK' })]);
    expect(said && textsOf(said)).toEqual({ before: 'Koffie', after: 'Thee' });
    expect(coloured && textsOf(coloured)).toBeUndefined();
  });

  test('kinds of one name stand together, and what has no words comes last', async () => {
    const differences = await between([], [
      ['somethingNewer' as 'note', 'x', {}], ['stakeholder', 's1', { name: 'Huurders' }], note('n1'), note('n2'),
    ]);
    expect(grouped(differences).map(({ feature, kind, differences: each }) => [feature, kind, each.length])).toEqual([
      ['board', 'note', 2], ['stakeholder', 'stakeholder', 1], ['', undefined, 1],
    ]);
  });
});

describe('what an item became', () => {
  test('a note that came in a cluster was merged, an agreement that was reached has its outcome', async () => {
    const decision = (state: string): ItemEntry => ['decision', 'd1', { title: 'Drie sporen', state }];
    expect(await between([note('n1')], [note('n1', { cluster: 'c1', x: 9 })])).toMatchObject([{ became: 'merged' }]);
    expect(await between([decision('IN_ROUND')], [decision('AGREED')])).toMatchObject([{ became: 'decided' }]);
    expect(await between([decision('PROPOSED')], [decision('IN_ROUND')])).toMatchObject([{ became: 'changed' }]);
  });

  test('a note that came with where it comes from was merged, and is told with that; one that came in a cluster is new', async () => {
    const sources = [note('n1', { text: 'Koffie' }), note('n2', { text: 'Thee' })];
    const [merged] = await between(sources, [...sources, note('n3', { text: 'Samen iets drinken', sources: ['n1', 'n2'] })]);
    const about = (_: string, id: string) => ({ n1: 'Koffie', n2: 'Thee' })[id];

    expect(merged).toMatchObject({ id: 'n3', became: 'merged' });
    expect(merged && fieldsOf(merged, { about } as never)).toMatchObject([{ field: 'sources', before: '', after: 'Koffie; Thee' }]);
    expect(await between([], [note('n1', { cluster: 'c1' })])).toMatchObject([{ became: 'added' }]);
  });

  test('what only the product needs to know is no difference', async () => {
    expect(await between([note('n1', { textRevision: 1 })], [note('n1', { textRevision: 2 })])).toEqual([]);
  });
});
