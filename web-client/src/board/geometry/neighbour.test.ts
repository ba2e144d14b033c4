import { expect, it } from 'vitest';
import { nearest, neighbour } from './neighbour';
import { noteRect } from './noteSize';

const places = new Map([
  ['middle', noteRect({ x: 0, y: 0 })],
  ['right', noteRect({ x: 240, y: 15 })],
  ['farRight', noteRect({ x: 480, y: 0 })],
  ['below', noteRect({ x: -20, y: 110 })],
  ['belowRight', noteRect({ x: 240, y: 125 })],
]);

it('an arrow leads to the neighbour that way, also in a crooked row', () => {
  expect(neighbour(noteRect({ x: 0, y: 0 }), 'right', places, 'middle')).toBe('right');
  expect(neighbour(noteRect({ x: 240, y: 15 }), 'right', places, 'right')).toBe('farRight');
  expect(neighbour(noteRect({ x: 0, y: 0 }), 'down', places, 'middle')).toBe('below');
  expect(neighbour(noteRect({ x: 240, y: 15 }), 'left', places, 'right')).toBe('middle');
});

it('at the edge there is no neighbour', () => {
  expect(neighbour(noteRect({ x: -20, y: 110 }), 'left', places, 'below')).toBeUndefined();
  expect(neighbour(noteRect({ x: 480, y: 0 }), 'right', places, 'farRight')).toBeUndefined();
});

it('every note can be reached from the first one with arrows alone', () => {
  const reached = new Set(['middle']);
  const todo = ['middle'];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const way of ['left', 'right', 'up', 'down'] as const) {
      const next = neighbour(places.get(id) ?? noteRect({ x: 0, y: 0 }), way, places, id);
      if (next !== undefined && !reached.has(next)) {
        reached.add(next);
        todo.push(next);
      }
    }
  }
  expect(reached).toEqual(new Set(places.keys()));
});

it('the nearest note is found whichever way it lies', () => {
  expect(nearest(noteRect({ x: 0, y: 0 }), places, 'middle')).toBe('below');
});
