import type { CameraControl } from '../camera/CameraControl';
import type { Point } from '../geometry/point';

const LINE = 16;

/** The wheel pans, with Ctrl (as a pinch on a touch pad comes in) it zooms. */
export function wheelTurned(camera: CameraControl, event: WheelEvent, at: Point): void {
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  if (event.ctrlKey || event.metaKey) camera.zoomBy(Math.exp((-event.deltaY * unit) / 300), at);
  else if (event.shiftKey && event.deltaX === 0) camera.pan(-event.deltaY * unit, 0);
  else camera.pan(-event.deltaX * unit, -event.deltaY * unit);
}
