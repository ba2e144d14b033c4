// @vitest-environment node
import { expect, test } from 'vitest';
import type { Item } from '../contract/items';
import type { Responsibility } from '../contract/organisation';
import { compared, isSettled, tablesOf, takingOver } from './compared';

type Part = readonly [stakeholder: string, responsibility: Responsibility];

const product = (...parts: readonly Part[]): Item<'product'> =>
  ({ id: 'pr1', title: 'Plan', parts: parts.map(([stakeholder, responsibility]) => ({ stakeholder, responsibility })) });
const proposals = (table: string, ...parts: readonly Part[]): Item<'rasciProposal'>[] =>
  parts.map(([stakeholder, responsibility]) =>
    ({ id: `${table} ${stakeholder}`, round: 'r1', table, tableName: `Tafel ${table}`, product: 'pr1', stakeholder, responsibility }));
const ids = (id: string) => id;

test('tables are beside each other by name, and a part clashes where they differ', () => {
  const all = [...proposals('10', ['s1', 'ACCOUNTABLE'], ['s2', 'INFORMED']), ...proposals('2', ['s1', 'ACCOUNTABLE'], ['s3', 'CONSULTED'])];

  expect(tablesOf(all).map(({ name }) => name)).toEqual(['Tafel 2', 'Tafel 10']);
  expect(compared(all, [product()], ids)).toMatchObject([{
    accountable: 'ONE',
    parts: [
      { stakeholder: 's1', proposed: ['ACCOUNTABLE', 'ACCOUNTABLE'], clash: false },
      { stakeholder: 's2', proposed: [undefined, 'INFORMED'], clash: true },
      { stakeholder: 's3', proposed: ['CONSULTED', undefined], clash: true },
    ],
  }]);
});

test('it is said when no table names an A, and when they name several', () => {
  const accountable = (...all: Item<'rasciProposal'>[]) => compared(all, [product()], ids)[0]?.accountable;
  expect(accountable(...proposals('1', ['s1', 'RESPONSIBLE']))).toBe('NONE');
  expect(accountable(...proposals('1', ['s1', 'ACCOUNTABLE']), ...proposals('2', ['s2', 'RESPONSIBLE_AND_ACCOUNTABLE']))).toBe('SEVERAL');
});

test('a clash over the A alone is settled once somebody has it; one over other work is not', () => {
  const all = [...proposals('1', ['s1', 'ACCOUNTABLE'], ['s3', 'RESPONSIBLE']), ...proposals('2', ['s2', 'ACCOUNTABLE'])];
  const settled = (agreed: Item<'product'>) => compared(all, [agreed], ids)[0]?.parts.map((part) => isSettled(part, agreed));
  expect(settled(product())).toEqual([false, false, false]);
  expect(settled(product(['s2', 'ACCOUNTABLE']))).toEqual([true, true, false]);
});

test('a clash is settled by no part as well, once that was agreed; given one later, what was agreed counts', () => {
  const all = [...proposals('1', ['s1', 'CONSULTED']), ...proposals('2', ['s2', 'INFORMED'])];
  const leftOut = all.map((proposal) => (proposal.stakeholder === 's1' ? { ...proposal, leftOut: 12 } : proposal));
  const settled = (agreed: Item<'product'>) => compared(leftOut, [agreed], ids)[0]?.parts.map((part) => isSettled(part, agreed));
  expect(settled(product())).toEqual([true, false]);
  expect(settled(product(['s1', 'CONSULTED']))).toEqual([true, false]);
});

test('what was proposed for a product that has gone is left out', () => {
  expect(compared(proposals('1', ['s1', 'ACCOUNTABLE']), [], ids)).toEqual([]);
});

const takenOver = (agreed: Item<'product'>, ...parts: readonly Part[]) =>
  takingOver(compared([...proposals('1', ...parts), ...proposals('2', ...parts)], [agreed], ids))
    .flat().map((command) => ('responsibility' in command ? [command.stakeholderId, command.responsibility] : []));

test('what all tables propose alike is taken over, unless it is agreed already', () => {
  expect(takenOver(product(['s2', 'INFORMED']), ['s1', 'ACCOUNTABLE'], ['s2', 'INFORMED'])).toEqual([['s1', 'ACCOUNTABLE']]);
});

test('the A that is to move is freed first', () => {
  expect(takenOver(product(['s2', 'ACCOUNTABLE']), ['s1', 'ACCOUNTABLE'], ['s2', 'CONSULTED'])).toEqual([['s2', 'CONSULTED'], ['s1', 'ACCOUNTABLE']]);
});

test('an A that somebody else has by agreement is left for people to settle', () => {
  expect(takenOver(product(['s3', 'ACCOUNTABLE']), ['s1', 'ACCOUNTABLE'], ['s2', 'CONSULTED'])).toEqual([['s2', 'CONSULTED']]);
});

test('nothing is taken over where tables clash', () => {
  expect(takingOver(compared([...proposals('1', ['s1', 'ACCOUNTABLE']), ...proposals('2', ['s1', 'INFORMED'])], [product()], ids))).toEqual([]);
});
