import type { Box } from './labelLayout';
import { MARGIN, type MapFrame } from './mapFrame';
import { QUADRANTS, type Quadrant } from './standing';

const CHARACTER_WIDTH = 8.5;
const ASCENT = 14;
const HEIGHT = 20;

/** Where the name of a part of the map is written: in its outer corner, on this base line. */
export function quadrantNamePlace(quadrant: Quadrant, { width, height }: MapFrame): { x: number; y: number; atEnd: boolean } {
  const index = QUADRANTS.indexOf(quadrant);
  const atEnd = index % 2 === 1;
  return { x: atEnd ? width - MARGIN : MARGIN, y: index < 2 ? MARGIN + 4 : height - MARGIN + 4, atEnd };
}

/** The room that the name of a part takes, reckoned on the wide side. */
export function quadrantNameBox(quadrant: Quadrant, name: string, frame: MapFrame): Box {
  const { x, y, atEnd } = quadrantNamePlace(quadrant, frame);
  const width = name.length * CHARACTER_WIDTH;
  return { x: atEnd ? x - width : x, y: y - ASCENT, width, height: HEIGHT };
}
