// @vitest-environment node
import { expect, test } from 'vitest';
import { usualDots } from './usualDots';

test('a quarter of the notes, a few at least, and no more than there can be', () => {
  expect([0, 12, 40, 1_000].map(usualDots)).toEqual([3, 3, 10, 50]);
});
