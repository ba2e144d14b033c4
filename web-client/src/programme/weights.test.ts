// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Item } from '../contract/items';
import { weighingOf } from './weights';

const weight = (id: string, fields: Partial<Item<'weight'>>): Item<'weight'> => ({ id, ...fields });
const FOUR = ['PARTICIPATION', 'PROCESS', 'TECHNOLOGY', 'ORGANISATION'].map((id) => weight(id, { quarters: 5 }));

describe('the weights of the components', () => {
  test('are those of the intake; one that was left out has none', () => {
    expect(weighingOf([...FOUR, weight('FINANCE', { quarters: 3 })]).weights.get('FINANCE')).toBe(3);
    expect(weighingOf([...FOUR, weight('FINANCE', { quarters: 3, reason: 'Later' })]).weights.has('FINANCE')).toBe(false);
    expect(weighingOf([...FOUR, weight('FINANCE', { reason: 'Later' })]).assumed).toEqual([]);
  });

  test('are taken to be 1 while they are unknown, and that is told', () => {
    expect(weighingOf(FOUR)).toMatchObject({ assumed: ['FINANCE'] });
    expect(weighingOf(FOUR).weights.get('FINANCE')).toBe(4);
    expect([...weighingOf([]).weights.values()]).toEqual([4, 4, 4, 4, 4]);
    expect(weighingOf([]).assumed).toHaveLength(5);
  });
});
