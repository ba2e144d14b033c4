import { describe, expect, test } from 'vitest';
import type { RingItem } from '../contract/ring';
import { gapsOf, ringOf } from './places';

function party(name: string, places: RingItem) {
  return { id: name, name, places };
}

describe('gaps', () => {
  test('the widest one comes first, inwards and outwards', () => {
    const gaps = gapsOf([
      party('near', { actual: 'CO_THINK', desired: 'CO_WORK' }),
      party('far', { actual: 'BE_INFORMED', desired: 'CO_WORK' }),
      party('out', { actual: 'CO_DECIDE', desired: 'CO_WORK' }),
    ]);
    expect(gaps).toEqual([
      expect.objectContaining({ kind: 'closer', party: expect.objectContaining({ name: 'far' }) as unknown, rings: 2 }),
      expect.objectContaining({ kind: 'closer', party: expect.objectContaining({ name: 'near' }) as unknown, rings: 1 }),
      expect.objectContaining({ kind: 'further', party: expect.objectContaining({ name: 'out' }) as unknown, rings: 1 }),
    ]);
  });

  test('who wants something else than is desired comes after those', () => {
    const gaps = gapsOf([party('city', { actual: 'CO_WORK', wished: 'CO_DECIDE', desired: 'CO_THINK' })]);
    expect(gaps.map(({ kind }) => kind)).toEqual(['further', 'otherWish']);
  });

  test('of what is not known nothing is said, nor of what is as it should be', () => {
    expect(gapsOf([
      party('nothing', {}),
      party('half', { actual: 'CO_WORK' }),
      party('wish', { wished: 'CO_WORK' }),
      party('same', { actual: 'CO_WORK', wished: 'CO_WORK', desired: 'CO_WORK' }),
    ])).toEqual([]);
  });
});

test('each analysis has its own ring', () => {
  const city = party('city', { actual: 'CO_WORK', desired: 'CO_THINK' });
  expect(ringOf(city, 'ACTUAL')).toBe('CO_WORK');
  expect(ringOf(city, 'WISHED')).toBeUndefined();
  expect(ringOf(city, 'DESIRED')).toBe('CO_THINK');
});
