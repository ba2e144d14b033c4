// @vitest-environment node
import { expect, test } from 'vitest';
import { axisEnd, lineOf, spotOf } from './curveShape';

const DENSITY = [{ at: 1200, score: 100 }, { at: 200, score: 0 }];

test('an axis goes on beyond the last point, to a round figure that there can be', () => {
  expect(axisEnd('HEAT_DENSITY', DENSITY)).toBe(2000);
  expect(axisEnd('MT_SOURCE_KM', [{ at: 1, score: 100 }], [{ at: 15, score: 0 }])).toBe(20);
  expect(axisEnd('LABEL_ABC_PCT', [{ at: 90, score: 100 }])).toBe(100);
  expect(axisEnd('LT_SOURCE_LEVEL', [{ at: 2, score: 100 }])).toBe(2);
  expect(axisEnd('LABEL_ABC_PCT', [{ at: 140, score: 100 }])).toBe(140);
  expect(axisEnd('HEAT_DENSITY', [])).toBe(1);
});

test('a curve is drawn by its points in order, level before the first and after the last', () => {
  expect(spotOf({ at: 50, score: 100 }, 200)).toEqual({ x: 25, y: 0 });
  expect(lineOf(DENSITY, 2000)).toBe('0,100 10,100 60,0 100,0');
  expect(lineOf([], 2000)).toBe('');
});
