// @vitest-environment node
import { expect, test } from 'vitest';
import type { Item } from '../../contract/items';
import { isClosed, privateKey } from './sharing';
import { nextCircle, widerCircles } from './widerCircles';

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

test('what is written comes along into the circle of the next phase, when that is wider and the round is of the programme', () => {
  const phase = (title: string, visibility: 'OWN' | 'PAIR' | 'QUAD' | 'ALL', place?: { kind: 'DECISIONS' }) => ({ title, minutes: 1, visibility, ...(place && { place }) });
  const phases = [phase('Alleen', 'OWN'), phase('Tweetal', 'PAIR'), phase('Viertal', 'QUAD'), phase('Allen', 'ALL')];
  const item = (now: number, its = phases): Item<'agendaItem'> => ({
    id: 'i1', halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 12, workForms: [], state: 'RUNNING', board: 'b1', phases: its, phase: now,
  });
  const round: Item<'round'> = { id: 'r1', board: 'b1', question: 'Alleen', state: 'WRITING', startedAt: '' };

  expect(nextCircle(round, item(1))).toBe('PAIR');
  expect(nextCircle({ ...round, circle: 'PAIR' }, item(2))).toBe('QUAD');
  expect(nextCircle({ ...round, circle: 'QUAD' }, item(3))).toBeUndefined();
  expect(nextCircle({ ...round, question: 'Van de begeleider' }, item(1))).toBeUndefined();
  expect(nextCircle({ ...round, board: 'b2' }, item(1))).toBeUndefined();
  expect(nextCircle(round, item(1, [phase('Alleen', 'OWN'), phase('Besluit', 'QUAD', { kind: 'DECISIONS' })]))).toBeUndefined();
  expect(nextCircle(round, undefined)).toBeUndefined();
});
