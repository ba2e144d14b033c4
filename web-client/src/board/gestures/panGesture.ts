import type { CameraControl } from '../camera/CameraControl';
import type { Point } from '../geometry/point';
import type { Gesture } from './Gesture';

/** Moves the board as a hand moves paper. */
export function panGesture(camera: CameraControl, start: Point): Gesture {
  let last = start;
  return {
    move(at) {
      camera.pan(at.x - last.x, at.y - last.y);
      last = at;
    },
    end: () => undefined,
    cancel: () => undefined,
  };
}
