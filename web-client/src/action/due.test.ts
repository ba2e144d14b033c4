import { expect, test } from 'vitest';
import type { Item } from '../contract/items';
import { dayOf, inOrderOfDue, urgencyOf, urgencyOn } from './due';

const TODAY = '2027-03-20';

function action(id: string, dueAt?: string): Item<'action'> {
  return {
    id, title: id, participant: 'anna', component: 'PROCESS', state: 'OPEN', plannedAt: '2027-02-09T15:00:00Z', plannedBy: 'fac', actionRevision: 1,
    ...(dueAt && { dueAt }),
  };
}

test('the day itself is not late yet, the day after it is', () => {
  expect(urgencyOn('2027-03-20', TODAY)).toBe('soon');
  expect(urgencyOn('2027-03-19', TODAY)).toBe('overdue');
});

test('two weeks ahead is soon, a day more is not', () => {
  expect(urgencyOn('2027-04-03', TODAY)).toBe('soon');
  expect(urgencyOn('2027-04-04', TODAY)).toBeUndefined();
});

test('what is done or has no day does not press', () => {
  expect(urgencyOf({ state: 'DONE', dueAt: '2027-01-01' }, TODAY)).toBeUndefined();
  expect(urgencyOf({ state: 'OPEN' }, TODAY)).toBeUndefined();
});

test('what is due first stands first, and what has no day last', () => {
  expect(inOrderOfDue([action('none'), action('may', '2027-05-01'), action('april', '2027-04-01')]).map(({ id }) => id))
    .toEqual(['april', 'may', 'none']);
});

test('a day is that of who reads it', () => {
  expect(dayOf(new Date(2027, 2, 5, 23, 59).getTime())).toBe('2027-03-05');
});
