import { describe, expect, test } from 'vitest';
import { daysOf, fixesOf, nextMark, paceOf, timeOf, type Moments } from './moments';

const MINUTE = 60_000;
const START = Date.parse('2027-02-02T13:00:00Z');

/** Ten minutes of work, then nothing, then ten minutes a week later. */
const MOMENTS: Moments = {
  revision: 100,
  first: new Date(START).toISOString(),
  last: new Date(START + 100 * MINUTE).toISOString(),
  density: [60, 0, 0, 0, 0, 0, 0, 0, 0, 40],
  chapters: [],
  kinds: {},
  marks: [
    { revision: 30, at: new Date(START + 4 * MINUTE).toISOString(), kind: 'reveal', title: 'Eerste ronde' },
    { revision: 90, at: new Date(START + 95 * MINUTE).toISOString(), kind: 'decision', title: 'Drie sporen' },
  ],
};

describe('the time line', () => {
  test('a mark is at its own time, and what lies between is estimated', () => {
    const fixes = fixesOf(MOMENTS);
    expect(timeOf(fixes, 30)).toBe(START + 4 * MINUTE);
    expect(timeOf(fixes, 45)).toBe(START + 7 * MINUTE);
    expect(timeOf(fixes, 60)).toBe(START + 10 * MINUTE);
    expect(timeOf(fixes, 61)).toBe(START + 90 * MINUTE);
  });

  test('time never runs back, whatever order an import has', () => {
    const marks = [{ ...MOMENTS.marks[0], revision: 70, at: new Date(START).toISOString(), kind: 'vote' as const }];
    const times = fixesOf({ ...MOMENTS, marks }).map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  test('each day begins once', () => {
    const days = daysOf(fixesOf(MOMENTS), (at) => (at < START + 50 * MINUTE ? 'first' : 'second'));
    expect(days.map(({ revision }) => revision)).toEqual([1, 61]);
  });

  test('a busy stretch is higher than a quiet one', () => {
    const pace = paceOf(fixesOf(MOMENTS), 100, 10);
    expect(pace[0]).toBeGreaterThan(pace[6] ?? 0);
  });

  test('one jumps to the next and to the previous mark', () => {
    expect(nextMark(MOMENTS.marks, 30, 1)?.revision).toBe(90);
    expect(nextMark(MOMENTS.marks, 31, -1)?.revision).toBe(30);
    expect(nextMark(MOMENTS.marks, 90, 1)).toBeUndefined();
  });
});
