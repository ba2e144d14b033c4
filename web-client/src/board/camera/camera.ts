import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';

/** What part of the board is seen: the board point in the top left corner, and screen pixels per board unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The window on the board, in screen pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MIN_ZOOM = 0.05;
const MAX_ZOOM = 4;

/** A zoom that is neither microscopic nor gigantic. */
export function clampedZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

/** The board point under a screen point (relative to the stage). */
export function toBoard(camera: Camera, screen: Point): Point {
  return { x: camera.x + screen.x / camera.zoom, y: camera.y + screen.y / camera.zoom };
}

/** The screen point (relative to the stage) of a board point. */
export function toScreen(camera: Camera, board: Point): Point {
  return { x: (board.x - camera.x) * camera.zoom, y: (board.y - camera.y) * camera.zoom };
}

/** The part of the board in view. */
export function inView(camera: Camera, size: Size): Rect {
  return { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom };
}

/** The same camera on whole pixels of the screen: what was drawn once then stays sharp while it is moved. */
export function onPixels(camera: Camera, pixelRatio: number): Camera {
  const step = camera.zoom * pixelRatio;
  return { x: Math.round(camera.x * step) / step, y: Math.round(camera.y * step) / step, zoom: camera.zoom };
}

/** Moved by screen pixels, as a hand moves paper. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zoomed while the board point under `screen` stays where it is. */
export function zoomedAt(camera: Camera, screen: Point, zoom: number): Camera {
  const to = clampedZoom(zoom);
  const anchor = toBoard(camera, screen);
  return { x: anchor.x - screen.x / to, y: anchor.y - screen.y / to, zoom: to };
}

/** Pixels around an area that is shown whole. */
const MARGIN = 40;

/** Shows the whole area, no larger than `most`: larger than life only where one looks from afar. */
export function fitting(area: Rect, size: Size, most = 1): Camera {
  const wide = Math.max(1, size.width - 2 * MARGIN) / Math.max(1, area.width);
  const high = Math.max(1, size.height - 2 * MARGIN) / Math.max(1, area.height);
  return centred(area, size, clampedZoom(Math.min(wide, high, most)));
}

/** Shows the middle of the area at a zoom. */
export function centred(area: Rect, size: Size, zoom: number): Camera {
  return {
    x: area.x + area.width / 2 - size.width / zoom / 2,
    y: area.y + area.height / 2 - size.height / zoom / 2,
    zoom,
  };
}

/** Pixels around what is brought into view; below it more, for there stands what can be done with what is chosen. */
const AROUND = 24;
const BELOW = 104;

/** Moved just enough to have the area in view; the same camera when it was. */
export function revealing(camera: Camera, area: Rect, size: Size): Camera {
  const around = AROUND / camera.zoom;
  const below = BELOW / camera.zoom;
  const x = shifted(camera.x, size.width / camera.zoom, area.x - around, area.width + 2 * around);
  const y = shifted(camera.y, size.height / camera.zoom, area.y - around, around + area.height + below);
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y };
}

function shifted(start: number, length: number, wantedStart: number, wantedLength: number): number {
  if (wantedStart < start) return wantedStart;
  const overshoot = wantedStart + wantedLength - (start + length);
  return overshoot > 0 ? start + Math.min(overshoot, wantedStart - start) : start;
}
