import type { Bounds } from '../../contract/board';
import type { Size } from '../camera/camera';
import type { Rect } from '../geometry/rect';

const LEAST = 40;
const SHARE_OF_VIEW = 0.9;

/** In the middle of what is in view, as large as fits there, in its own proportions. */
export function placedInView(view: Rect, image: Size): Bounds {
  const scale = SHARE_OF_VIEW * Math.min(view.width / image.width, view.height / image.height);
  const width = Math.max(LEAST, Math.round(image.width * scale));
  const height = heightOf(width, image);
  return {
    x: Math.round(view.x + (view.width - width) / 2),
    y: Math.round(view.y + (view.height - height) / 2),
    width,
    height,
  };
}

/** At the same place and as wide as before, in the proportions of another image. */
export function placedAs(before: Bounds, image: Size): Bounds {
  return { ...before, height: heightOf(before.width, image) };
}

/** How high an image of this width is. */
export function heightOf(width: number, { width: own, height }: Size): number {
  return Math.max(1, Math.round((width * height) / own));
}
