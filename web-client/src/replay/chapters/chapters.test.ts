import { describe, expect, test } from 'vitest';
import { chaptersAt, jumpsOf, type Chapter } from './chapters';

const chapter = (id: string, depth: number, revision: number, until?: number): Chapter => ({
  kind: depth === 0 ? 'halfDay' : depth === 1 ? 'agendaItem' : 'activity',
  id, depth, revision, at: `2027-02-09T13:${revision}:00Z`, ...(until !== undefined && { until }),
});

const CHAPTERS = [
  chapter('h1', 0, 10, 40),
  chapter('i1', 1, 12, 30),
  { ...chapter('a1', 2, 13, 20), at: '2027-02-09T13:12:00Z' },
  chapter('a2', 2, 21, 30),
  chapter('h2', 0, 50),
];

const idsAt = (revision: number) => chaptersAt(CHAPTERS, revision).map(({ id }) => id);

describe('the chapters', () => {
  test('of a revision begin with the half-day; the first and the last revision are in them', () => {
    expect(idsAt(9)).toEqual([]);
    expect(idsAt(10)).toEqual(['h1']);
    expect(idsAt(20)).toEqual(['h1', 'i1', 'a1']);
    expect(idsAt(21)).toEqual(['h1', 'i1', 'a2']);
    expect(idsAt(40)).toEqual(['h1']);
    expect(idsAt(41)).toEqual([]);
  });

  test('that go on hold all that comes', () => {
    expect(idsAt(1_000)).toEqual(['h2']);
  });

  test('are jumped to but for a first phase, which begins with its item', () => {
    expect(jumpsOf(CHAPTERS).map(({ id }) => id)).toEqual(['h1', 'i1', 'a2', 'h2']);
  });
});
