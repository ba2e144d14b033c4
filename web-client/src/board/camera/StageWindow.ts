import type { View } from '../../contract/live';
import type { BoardWindow } from '../../live/openBoard';
import { centred, clampedZoom, type Size } from './camera';
import type { CameraControl } from './CameraControl';

/** The plane of a board, as a window that others may be shown, and that may be shown something. */
export class StageWindow implements BoardWindow {
  readonly #camera: CameraControl;
  #shown: View | undefined;
  /** The camera as it was set here; another one was set by who looks. */
  #set;
  #size: Size;

  constructor(camera: CameraControl) {
    this.#camera = camera;
    this.#set = camera.camera;
    this.#size = camera.size;
  }

  view(): View {
    const { x, y, width, height } = this.#camera.view;
    return [x, y, width, height];
  }

  /** Shows all of it, as large as there is room for. */
  show(view: View): void {
    const [x, y, width, height] = view;
    const size = this.#camera.size;
    const zoom = clampedZoom(Math.min(size.width / width, size.height / height));
    this.#shown = view;
    this.#size = size;
    this.#set = centred({ x, y, width, height }, size, zoom);
    this.#camera.set(this.#set);
  }

  follow(listener: (own: boolean) => void): () => void {
    return this.#camera.follow((camera) => {
      // With another size comes another camera by itself: that is nobody's choice.
      const resized = this.#size !== this.#camera.size;
      const own = camera !== this.#set && !resized;
      if (own) this.#shown = undefined;
      this.#set = camera;
      this.#size = this.#camera.size;
      listener(own);
      if (this.#shown && resized) this.show(this.#shown);
    });
  }
}
