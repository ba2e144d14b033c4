import { expect, it } from 'vitest';
import { moved, pulled, rounded, scaled } from './laying';

const MAP = { x: 100, y: 50, width: 400, height: 200 };

it('an image is moved as it is', () => {
  expect(moved(MAP, { x: -30, y: 10 })).toEqual({ x: 70, y: 60, width: 400, height: 200 });
});

it('it does not leave the board', () => {
  expect(moved(MAP, { x: 2_000_000, y: 0 }).x).toBe(1_000_000);
});

it.each([
  ['se', { x: 400, y: 200 }, { x: 100, y: 50, width: 800, height: 400 }],
  ['nw', { x: 200, y: 100 }, { x: 300, y: 150, width: 200, height: 100 }],
  ['ne', { x: 400, y: -200 }, { x: 100, y: -150, width: 800, height: 400 }],
  ['sw', { x: -400, y: 200 }, { x: -300, y: 50, width: 800, height: 400 }],
] as const)('pulled by its corner %s the opposite corner stays', (corner, step, bounds) => {
  expect(rounded(pulled(MAP, corner, step))).toEqual(bounds);
});

it('a pull across the diagonal changes nothing', () => {
  expect(rounded(pulled(MAP, 'se', { x: -200, y: 400 }))).toEqual(MAP);
});

it('it keeps its proportions however small it is pulled, and is never too narrow to hold', () => {
  expect(rounded(pulled(MAP, 'se', { x: -4000, y: -2000 }))).toEqual({ x: 100, y: 50, width: 40, height: 20 });
});

it('as a whole it grows around its middle', () => {
  expect(rounded(scaled(MAP, 'move', 1.5))).toEqual({ x: 0, y: 0, width: 600, height: 300 });
});

it('it does not grow larger than a board takes', () => {
  expect(scaled(MAP, 'se', 1e6).width).toBe(100_000);
});
