// @vitest-environment node
import { expect, test } from 'vitest';
import type { Item } from '../../contract/items';
import { isClosed, privateKey } from './sharing';
import { widerCircles } from './widerCircles';

const note: Item<'note'> = { id: 'n1', board: 'b1', x: 0, y: 0, colour: 'YELLOW', createdAt: '', author: 'anna', private: true };

test('a private note is closed to all but its author and those with whom it is shared', () => {
  const shared = { ...note, sharedWith: ['bert'] };

  expect(['anna', 'bert', 'carla'].map((who) => isClosed(shared, who))).toEqual([false, false, true]);
  expect(['anna', 'bert'].map((who) => isClosed(note, who))).toEqual([false, true]);
  expect([privateKey(note), privateKey({ ...note, sharedWith: [] }), privateKey(shared)]).toEqual(['note.private', 'note.private', 'note.shared']);
});

test('a circle becomes wider only', () => {
  expect(widerCircles(undefined)).toEqual(['PAIR', 'QUAD', 'TABLE', 'FACILITATOR']);
  expect(widerCircles('QUAD')).toEqual(['TABLE']);
  expect(widerCircles('FACILITATOR')).toEqual([]);
});
