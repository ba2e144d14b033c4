// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { agendaOf, comesNow, droppedBefore, inOrder, timeOfDay, type AgendaItem, type HalfDay } from './agenda';

const halfDay = (id: string, fields: Partial<HalfDay> = {}): HalfDay => ({
  id, start: '13:00', end: '17:00', sequence: 1, state: 'PLANNED', ...fields,
});
const item = (id: string, position: number, minutes: number, on = 'd1'): AgendaItem => ({
  id, halfDay: on, position, kind: 'BREAK', minutes, workForms: [], state: 'PLANNED',
});

describe('an agenda', () => {
  test('times follow from the start and the minutes, in order of position', () => {
    const { timed, left } = agendaOf(halfDay('d1'), [item('b', 2, 45), item('a', 1, 20), item('x', 0, 90, 'd2')]);

    expect(timed.map(({ item: { id }, from, until }) => [id, timeOfDay(from), timeOfDay(until)])).toEqual([
      ['a', '13:00', '13:20'],
      ['b', '13:20', '14:05'],
    ]);
    expect(left).toBe(175);
  });

  test('what runs past the end is less than nothing left', () => {
    expect(agendaOf(halfDay('d1'), [item('a', 0, 250)]).left).toBe(-10);
  });
});

describe('what is dropped on an agenda', () => {
  const agenda = agendaOf(halfDay('d1'), ['a', 'b', 'c', 'd'].map((id, position) => item(id, position, 15)));

  test.each([
    ['b', 'a', 'before', 'a'],
    ['b', 'c', 'after', 'd'],
    ['b', 'd', 'after', undefined],
    ['x', 'a', 'after', 'b'],
    ['x', 'd', 'after', undefined],
  ] as const)('%s comes where it is dropped: %s, %s', (dropped, at, side, before) => {
    expect(droppedBefore(agenda, dropped, { at, after: side === 'after' })).toBe(before);
  });

  test.each([['a', 'after'], ['b', 'before'], ['b', 'after'], ['c', 'before']] as const)('b stays where it is when it is dropped there: %s, %s', (at, side) => {
    expect(droppedBefore(agenda, 'b', { at, after: side === 'after' })).toBe('c');
  });
});

describe('half-days', () => {
  test('come by date and time, and those without a date last, as they were planned', () => {
    const days = [
      halfDay('later', { sequence: 9 }),
      halfDay('sooner', { sequence: 8 }),
      halfDay('afternoon', { date: '2027-02-02', sequence: 1 }),
      halfDay('morning', { date: '2027-02-02', start: '09:00', sequence: 3 }),
    ];

    expect(inOrder(days).map(({ id }) => id)).toEqual(['morning', 'afternoon', 'sooner', 'later']);
  });

  test('the one that is going on comes now, or else the next by its date; none when all are over', () => {
    const now = (...days: HalfDay[]) => comesNow(days, '2027-02-09')?.id;
    const [past, today, later] = [halfDay('d1', { date: '2027-02-02' }), halfDay('d2', { date: '2027-02-09' }), halfDay('d3', { date: '2027-02-16' })];

    expect(now(past, today, later)).toBe('d2');
    expect(now(past, today, { ...later, state: 'OPEN' })).toBe('d3');
    expect(now({ ...past, state: 'CLOSED' }, halfDay('d4'))).toBe('d4');
    expect(now(past)).toBe('d1');
    expect(now({ ...past, state: 'CLOSED' }, { ...today, state: 'CLOSED' })).toBeUndefined();
  });
});
