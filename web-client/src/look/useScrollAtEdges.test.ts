import { expect, test } from 'vitest';
import { speedAt } from './useScrollAtEdges';

const STAGE = { top: 100, bottom: 700 };

test('the nearer the edge, the faster; away from the edges not at all', () => {
  const long = { top: -900, bottom: 1700 };
  expect(speedAt(400, STAGE, long)).toBe(0);
  expect(speedAt(660, STAGE, long)).toBeGreaterThan(0);
  expect(speedAt(690, STAGE, long)).toBeGreaterThan(speedAt(660, STAGE, long));
  expect(speedAt(760, STAGE, long)).toBe(speedAt(700, STAGE, long));
  expect(speedAt(140, STAGE, long)).toBeLessThan(0);
  expect(speedAt(100, STAGE, long)).toBe(-speedAt(700, STAGE, long));
});

test('not beyond what things are dragged within', () => {
  expect(speedAt(700, STAGE, { top: -900, bottom: 700 })).toBe(0);
  expect(speedAt(100, STAGE, { top: 100, bottom: 1700 })).toBe(0);
});
