import type { Rect } from './rect';
import { around, grown } from './rect';

const MARGIN = 16;
const HEADING = 32;

/** The area drawn around the notes of a cluster, with room for its heading on top. */
export function hull(notes: Iterable<Rect>): Rect | undefined {
  const box = around(notes);
  if (!box) return undefined;
  const wide = grown(box, MARGIN);
  return { ...wide, y: wide.y - HEADING, height: wide.height + HEADING };
}
