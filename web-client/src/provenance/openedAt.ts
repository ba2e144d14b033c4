import { BOX, type Placed } from './placed';

/** Room around the drawing, in pixels. */
const MARGIN = 16;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What React Flow has as its viewport: how far the drawing is moved, and how large it is. */
export interface Opened {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/**
 * How a chart is first seen: all of it if it is legible then; else as small as that, around what it is about, with no side left empty.
 *
 * @param seen how much of the height of the room is in view: the head of the page stands above it, and its foot is below the fold
 */
export function openedAt({ places, width, height }: Omit<Placed, 'routes'>, start: string, room: Size, seen: number, legible: number): Opened {
  const fits = Math.min((room.width - 2 * MARGIN) / width, (room.height - 2 * MARGIN) / height, 1);
  const zoom = Math.max(fits, legible);
  const place = places.get(start) ?? { x: 0, y: 0 };
  return {
    x: moved((place.x + BOX.width / 2) * zoom, room.width / 2, width * zoom, room.width),
    y: moved((place.y + BOX.height / 2) * zoom, seen / 2, height * zoom, seen),
    zoom,
  };
}

/** How far to move one way: in the middle if all fits; else until what it is about is where it should be, but not past an end. */
function moved(about: number, wanted: number, drawn: number, room: number): number {
  if (drawn + 2 * MARGIN <= room) return (room - drawn) / 2;
  return Math.min(MARGIN, Math.max(room - drawn - MARGIN, wanted - about));
}
