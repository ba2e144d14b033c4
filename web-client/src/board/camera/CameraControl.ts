import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { middle } from '../geometry/rect';
import type { Camera, Size } from './camera';
import { centred, fitting, inView, panned, revealing, toBoard, zoomedAt } from './camera';

type Listener = (camera: Camera) => void;

/**
 * Holds the camera outside React: moving it calls its listeners once per frame, and renders nothing.
 */
export class CameraControl {
  #camera: Camera = { x: -40, y: -80, zoom: 1 };
  #size: Size = { width: 1024, height: 640 };
  #frame = 0;
  readonly #listeners = new Set<Listener>();

  /** The camera as it is now. */
  get camera(): Camera {
    return this.#camera;
  }

  /** The window on the board, in screen pixels. */
  get size(): Size {
    return this.#size;
  }

  /** It was moved or its window was, and its listeners will hear of it in the next frame. */
  get moving(): boolean {
    return this.#frame !== 0;
  }

  /** The part of the board in view. */
  get view(): Rect {
    return inView(this.#camera, this.#size);
  }

  /** Calls back, at most once per frame, after the camera or the window changed; returns how to stop. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks elsewhere. */
  set(camera: Camera): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    this.#announce();
  }

  /** The window got another size. */
  resize(size: Size): void {
    this.#size = size;
    this.#announce();
  }

  /** Moves by screen pixels. */
  pan(dx: number, dy: number): void {
    this.set(panned(this.#camera, dx, dy));
  }

  /** Zooms by a factor around a screen point; without one around the middle of the window. */
  zoomBy(factor: number, at?: Point): void {
    this.set(zoomedAt(this.#camera, at ?? this.#middle(), this.#camera.zoom * factor));
  }

  /** Shows the whole area, no larger than `most`. */
  fit(area: Rect, most?: number): void {
    this.set(fitting(area, this.#size, most));
  }

  /** Moves just enough to have the area in view; centres it, legibly, when it is too small to read. */
  reveal(area: Rect, atLeast = 0): void {
    this.set(
      this.#camera.zoom < atLeast
        ? centred(area, this.#size, atLeast)
        : revealing(this.#camera, area, this.#size),
    );
  }

  /** Centres a board point. */
  centre(point: Point): void {
    this.set(centred({ ...point, width: 0, height: 0 }, this.#size, this.#camera.zoom));
  }

  /** The board point in the middle of the window. */
  middleOfView(): Point {
    return middle(this.view);
  }

  /** The board point under a screen point. */
  toBoard(screen: Point): Point {
    return toBoard(this.#camera, screen);
  }

  /** Forgets the frame that was asked for. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  #announce(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener(this.#camera);
    });
  }
}
