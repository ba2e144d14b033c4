import type { Point } from '../geometry/point';

/** What a pointer does from when it goes down until it comes up; places are on the screen, relative to the stage. */
export interface Gesture {
  move(at: Point): void;
  end(at: Point): void;
  cancel(): void;
}
