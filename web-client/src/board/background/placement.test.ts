import { expect, it } from 'vitest';
import { heightOf, placedAs, placedInView } from './placement';

it('an image lies in the middle of what is in view, whole, in its own proportions', () => {
  expect(placedInView({ x: 100, y: 50, width: 1000, height: 500 }, { width: 4000, height: 1000 })).toEqual({
    x: 150,
    y: 188,
    width: 900,
    height: 225,
  });
});

it('an upright image is as high as fits', () => {
  const { width, height } = placedInView({ x: 0, y: 0, width: 1000, height: 500 }, { width: 100, height: 200 });
  expect([width, height]).toEqual([225, 450]);
});

it('another image takes the place of the one before, in proportions of its own', () => {
  expect(placedAs({ x: 1, y: 2, width: 300, height: 200 }, { width: 1000, height: 3000 })).toEqual({ x: 1, y: 2, width: 300, height: 900 });
});

it('an image is never so flat that it is not there', () => {
  expect(heightOf(40, { width: 100_000, height: 1 })).toBe(1);
});
