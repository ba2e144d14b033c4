import type { NoteSize } from '../../contract/board';
import type { SpatialHash } from './spatialHash';
import type { Point } from './point';
import { noteRect, NOTE_HEIGHT, NOTE_WIDTH } from './noteSize';

const GAP = 10;
const TRIES = 400;

/** The first free place for a note at or near a point, going down columns as people do. */
export function freePlace(wanted: Point, taken: SpatialHash, size?: NoteSize): Point {
  const rows = 8;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const place = {
      x: wanted.x + Math.floor(attempt / rows) * (NOTE_WIDTH + 4 * GAP),
      y: wanted.y + (attempt % rows) * (NOTE_HEIGHT + GAP),
    };
    if (taken.within(noteRect(place, size)).size === 0) return place;
  }
  return wanted;
}
