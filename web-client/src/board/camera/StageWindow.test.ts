import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CameraControl } from './CameraControl';
import { StageWindow } from './StageWindow';

const NEAR = [0, 0, 400, 300] as const;

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

it('another size of the window is nobody’s own look, and what was shown stays in view', () => {
  // given
  const { camera, window, own } = givenShown();

  // when
  camera.resize({ width: 800, height: 500 });
  camera.fit({ x: 0, y: 0, width: 2_000, height: 1_000 });
  vi.advanceTimersToNextFrame();
  vi.advanceTimersToNextFrame();

  // then
  expect(own).not.toContain(true);
  const [x, y, width, height] = window.view();
  expect([y, height]).toEqual([0, 300]);
  expect([x, width]).toEqual([-40, 480]);
});

it('who moves the board looks for themselves', () => {
  // given
  const { camera, own } = givenShown();

  // when
  camera.pan(50, 0);
  vi.advanceTimersToNextFrame();

  // then
  expect(own.at(-1)).toBe(true);
});

function givenShown() {
  const camera = new CameraControl();
  const window = new StageWindow(camera);
  const own: boolean[] = [];
  window.follow((each) => own.push(each));
  camera.resize({ width: 800, height: 600 });
  window.show([...NEAR]);
  vi.advanceTimersToNextFrame();
  return { camera, window, own };
}
