// @vitest-environment node
import { expect, test } from 'vitest';
import { spreadOf } from './spread';

test('the spread of places: how far they lie apart, the furthest first; what nobody placed is not there', () => {
  const places = [
    { item: 'a', right: 40, up: 10 }, { item: 'b', right: 90, up: 80 }, { item: 'a', right: 40, up: 30 }, { item: 'b', right: 10, up: 20 },
  ];

  expect(spreadOf(places)).toEqual([
    { item: 'b', given: 2, up: { least: 20, most: 80, mean: 50 }, right: { least: 10, most: 90, mean: 50 } },
    { item: 'a', given: 2, up: { least: 10, most: 30, mean: 20 }, right: { least: 40, most: 40, mean: 40 } },
  ]);
  expect(spreadOf([])).toEqual([]);
});
