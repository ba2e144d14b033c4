import { describe, expect, test } from 'vitest';
import type { Item } from '../contract/items';
import { weightsOf } from './weights';

const weight = (id: string, fields: Partial<Item<'weight'>>): Item<'weight'> => ({ id, ...fields });
const FOUR = ['PARTICIPATION', 'PROCESS', 'TECHNOLOGY', 'ORGANISATION'].map((id) => weight(id, { quarters: 5 }));

describe('the weights of the components', () => {
  test('are equal while nothing was weighed', () => {
    expect([...(weightsOf([]) ?? [])].map(([, each]) => each)).toEqual([1, 1, 1, 1, 1]);
  });

  test('are those of the intake; one that was left out has none', () => {
    expect([...(weightsOf([...FOUR, weight('FINANCE', { quarters: 3 })]) ?? [])]).toContainEqual(['FINANCE', 3]);
    expect(weightsOf([...FOUR, weight('FINANCE', { quarters: 3, reason: 'Later' })])?.has('FINANCE')).toBe(false);
  });

  test('are unknown while one that takes part was not weighed', () => {
    expect(weightsOf(FOUR)).toBeUndefined();
  });
});
