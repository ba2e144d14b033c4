import { describe, expect, test } from 'vitest';
import { isStop, stopBeyond } from './stops';

describe('the stops of the player', () => {
  const stops = [3, 4, 9];

  test.each([[0, 3], [3, 4], [4, 9], [8, 9], [9, undefined], [20, undefined]])('after %i comes %s', (from, stop) => {
    expect(stopBeyond(stops, from, 1)).toBe(stop);
  });

  test.each([[20, 9], [9, 4], [4, 3], [3, undefined], [0, undefined]])('before %i comes %s', (from, stop) => {
    expect(stopBeyond(stops, from, -1)).toBe(stop);
  });

  test('are those and no other', () => {
    expect([...Array(12).keys()].filter((each) => isStop(stops, each))).toEqual(stops);
    expect(isStop([], 0)).toBe(false);
  });
});
