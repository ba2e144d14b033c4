import type { CameraControl } from '../camera/CameraControl';
import { zoomedAt, panned } from '../camera/camera';
import type { Point } from '../geometry/point';
import { distance } from '../geometry/point';

/** Two fingers: what is under them stays under them. */
export class Pinch {
  #middle: Point;
  #apart: number;
  readonly #camera: CameraControl;

  constructor(camera: CameraControl, a: Point, b: Point) {
    this.#camera = camera;
    this.#middle = between(a, b);
    this.#apart = Math.max(1, distance(a, b));
  }

  /** The fingers are here now. */
  move(a: Point, b: Point): void {
    const middle = between(a, b);
    const apart = Math.max(1, distance(a, b));
    const moved = panned(this.#camera.camera, middle.x - this.#middle.x, middle.y - this.#middle.y);
    this.#camera.set(zoomedAt(moved, middle, (moved.zoom * apart) / this.#apart));
    this.#middle = middle;
    this.#apart = apart;
  }
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
