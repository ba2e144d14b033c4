import type { Axis } from './axis';

/** How far days lie apart, from near to far: in months one sees days, and all is what there is room for. */
export const ZOOMS = ['month', 'quarter', 'year', 'all'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How narrow a day may get, in pixels. */
const NARROWEST: Readonly<Record<Zoom, number>> = { month: 2, quarter: 0.6, year: 0.2, all: 0 };

/** A calendar whose days are not narrower than this. */
export type AxisAt = (narrowest: number) => Axis;

/** The zooms that show this calendar each in another way: what fits as a whole needs no choice. */
export function zoomsOf(axisAt: AxisAt): Zoom[] {
  const widths = ZOOMS.map((zoom) => axisAt(NARROWEST[zoom]).width);
  return ZOOMS.filter((_, index) => index === ZOOMS.length - 1 || widths[index] !== widths[index + 1]);
}

/** The zoom that was wished for, or else the next that shows more. */
export function nearestZoom(offered: readonly Zoom[], wished: Zoom): Zoom {
  return offered.find((zoom) => ZOOMS.indexOf(zoom) >= ZOOMS.indexOf(wished)) ?? 'all';
}

/** One nearer or further, as far as that goes. */
export function zoomedBy(steps: -1 | 1, offered: readonly Zoom[], zoom: Zoom): Zoom {
  return offered[offered.indexOf(zoom) + steps] ?? zoom;
}

export function axisOf(axisAt: AxisAt, zoom: Zoom): Axis {
  return axisAt(NARROWEST[zoom]);
}
