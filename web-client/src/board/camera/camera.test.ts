import { expect, it } from 'vitest';
import { fitting, inView, revealing, toBoard, toScreen, zoomedAt } from './camera';
import { covers } from '../geometry/rect';

const size = { width: 800, height: 600 };

it('the place under the pointer stays there while zooming', () => {
  const camera = { x: 100, y: -50, zoom: 0.7 };
  const pointer = { x: 333, y: 222 };
  const before = toBoard(camera, pointer);
  const after = zoomedAt(camera, pointer, 2.3);
  expect(toScreen(after, before).x).toBeCloseTo(pointer.x);
  expect(toScreen(after, before).y).toBeCloseTo(pointer.y);
});

it('zoom stays between its bounds', () => {
  expect(zoomedAt({ x: 0, y: 0, zoom: 1 }, { x: 0, y: 0 }, 100).zoom).toBe(4);
  expect(zoomedAt({ x: 0, y: 0, zoom: 1 }, { x: 0, y: 0 }, 0).zoom).toBe(0.05);
});

it('fitting shows the whole area', () => {
  const area = { x: -1000, y: 200, width: 4000, height: 900 };
  expect(covers(inView(fitting(area, size), size), area)).toBe(true);
});

it('what is shown whole is larger than life only where that is asked for', () => {
  const area = { x: 0, y: 0, width: 100, height: 100 };
  expect(fitting(area, size).zoom).toBe(1);
  expect(fitting(area, size, 2.5).zoom).toBe(2.5);
});

it('revealing moves only when it has to', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  expect(revealing(camera, { x: 100, y: 100, width: 200, height: 100 }, size)).toBe(camera);
  const moved = revealing(camera, { x: 900, y: 100, width: 200, height: 100 }, size);
  expect(covers(inView(moved, size), { x: 900, y: 100, width: 200, height: 100 })).toBe(true);
  expect(moved.y).toBe(0);
});

it('what is revealed does not end up under the bar at the bottom', () => {
  const note = { x: 100, y: size.height - 110, width: 200, height: 100 };
  const moved = revealing({ x: 0, y: 0, zoom: 1 }, note, size);
  expect(moved.y + size.height - (note.y + note.height)).toBe(104);
  expect(moved.x).toBe(0);
});
