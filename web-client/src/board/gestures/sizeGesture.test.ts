import { expect, it, vi } from 'vitest';
import { Board } from '../Board';
import { nearestSize } from '../geometry/noteSize';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { sizeGesture } from './sizeGesture';

function given() {
  const fake = fakeAtelier([note('n1'), note('large', { x: 900, size: 'LARGE' }), note('closed', { x: 480, private: true, text: undefined, author: undefined })]);
  const board = new Board({ atelier: fake.source, boardId: 'b1', readOnly: false, propose: () => undefined });
  board.scene.connect();
  const show = vi.fn();
  const pull = (noteId: string, step: { x: number; y: number }) => {
    const gesture = sizeGesture(board, noteId, { x: 300, y: 300 }, show);
    gesture?.move({ x: 300 + step.x * board.camera.camera.zoom, y: 300 + step.y * board.camera.camera.zoom });
    return gesture;
  };
  return { fake, show, pull };
}

it('a note becomes the size that comes nearest to where its corner is let go, in one step', () => {
  const { fake, show, pull } = given();
  const gesture = pull('n1', { x: 190, y: 90 });
  expect(show).toHaveBeenLastCalledWith({ x: 0, y: 0, width: 400, height: 200 });
  expect(fake.sent).toEqual([]);

  gesture?.end({ x: 0, y: 0 });

  expect(show).toHaveBeenLastCalledWith(undefined);
  expect(fake.sent).toEqual([{ type: 'ResizeNote', noteId: 'n1', size: 'EXTRA_LARGE' }]);
});

it('a larger note becomes smaller the same way', () => {
  const { fake, pull } = given();
  pull('large', { x: -120, y: 0 })?.end({ x: 0, y: 0 });
  expect(fake.sent).toEqual([{ type: 'ResizeNote', noteId: 'large', size: 'NORMAL' }]);
});

it('a hand that trembles changes nothing, nor does what is broken off', () => {
  const { fake, pull } = given();
  pull('n1', { x: 12, y: 3 })?.end({ x: 0, y: 0 });
  pull('n1', { x: 190, y: 90 })?.cancel();
  expect(fake.sent).toEqual([]);
});

it('what somebody else still writes in private has no corner to pull', () => {
  expect(given().pull('closed', { x: 190, y: 90 })).toBeUndefined();
});

it('pulled one way only, it is the diagonal that counts', () => {
  expect([[200, 100], [290, 100], [400, 100], [200, 200], [900, 900], [10, 10]].map(([width = 0, height = 0]) => nearestSize({ width, height })))
    .toEqual(['NORMAL', 'LARGE', 'EXTRA_LARGE', 'NORMAL', 'EXTRA_LARGE', 'NORMAL']);
});
