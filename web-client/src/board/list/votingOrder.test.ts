import { expect, test } from 'vitest';
import { shuffled } from './votingOrder';

const IDS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8'];
const order = (seed: string) => shuffled(IDS, seed, (id) => id);

test('everybody has an order of their own, which stays', () => {
  expect(order('v1 anna')).toEqual(order('v1 anna'));
  expect(order('v1 anna').toSorted()).toEqual(IDS);
  expect(new Set(['anna', 'bram', 'cees', 'dina'].map((who) => order(`v1 ${who}`).join(' '))).size).toBe(4);
});

test('no place is for a note that was first', () => {
  const places = Array.from({ length: 400 }, (_, who) => order(`v1 p${who}`).indexOf('n1'));
  for (const place of IDS.keys()) expect(places.filter((each) => each === place).length).toBeGreaterThan(20);
});
