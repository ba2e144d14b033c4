import { within, type Standing } from './standing';

/** The size of the map on the page, in pixels. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
}

/** Room at the edges, so that who stands in a corner is not cut off. */
export const MARGIN = 18;

/** What a sheet on its side has room for under the head of the page, in pixels. */
const SHEET: MapFrame = { width: 960, height: 540 };

/** How much smaller the map is on paper: its dots and labels lie where they do on the screen. */
export function paperScaleOf({ width, height }: MapFrame): number {
  return Math.min(1, SHEET.width / width, SHEET.height / height);
}

/** Where a standing is drawn: interest to the right, influence upwards. */
export function pointOf({ influence, interest }: Standing, frame: MapFrame): { x: number; y: number } {
  return {
    x: MARGIN + (interest / 100) * (frame.width - 2 * MARGIN),
    y: frame.height - MARGIN - (influence / 100) * (frame.height - 2 * MARGIN),
  };
}

/** Which standing a point on the map means. */
export function standingAt(point: { x: number; y: number }, frame: MapFrame): Standing {
  return within({
    interest: ((point.x - MARGIN) / (frame.width - 2 * MARGIN)) * 100,
    influence: ((frame.height - MARGIN - point.y) / (frame.height - 2 * MARGIN)) * 100,
  });
}
