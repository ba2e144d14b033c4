import { describe, expect, it } from 'vitest';
import { borderPoint } from './border';
import { freePlace } from './freePlace';
import { hull } from './hull';
import { noteRect } from './noteSize';
import { around, covers, overlaps, spanned } from './rect';
import { SpatialHash } from './spatialHash';

describe('rectangles', () => {
  it('are spanned whichever way the band is drawn', () => {
    expect(spanned({ x: 10, y: 20 }, { x: -5, y: 5 })).toEqual({ x: -5, y: 5, width: 15, height: 15 });
  });

  it('that only touch do not overlap', () => {
    expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
    expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 9, y: 9, width: 10, height: 10 })).toBe(true);
  });

  it('around nothing are none', () => {
    expect(around([])).toBeUndefined();
    const both = around([noteRect({ x: 0, y: 0 }), noteRect({ x: 300, y: -50 })]);
    expect(both).toEqual({ x: 0, y: -50, width: 500, height: 150 });
    expect(both && covers(both, noteRect({ x: 0, y: 0 }))).toBe(true);
  });
});

it('the area of a cluster has room for its heading', () => {
  const area = hull([noteRect({ x: 100, y: 100 })]);
  expect(area && covers(area, noteRect({ x: 100, y: 100 }))).toBe(true);
  expect(area?.y).toBeLessThan(100 - 32);
});

it('a link starts at the border of what it leaves', () => {
  expect(borderPoint({ x: 0, y: 0, width: 200, height: 100 }, { x: 500, y: 50 })).toEqual({ x: 200, y: 50 });
  expect(borderPoint({ x: 0, y: 0, width: 200, height: 100 }, { x: 100, y: 50 })).toEqual({ x: 100, y: 50 });
});

it('a new note gets a place that is free', () => {
  const taken = new SpatialHash();
  taken.put('a', noteRect({ x: 0, y: 0 }));
  const place = freePlace({ x: 0, y: 0 }, taken);
  expect(taken.within(noteRect(place)).size).toBe(0);
});
