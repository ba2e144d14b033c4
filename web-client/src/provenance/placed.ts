import { Graph, layout } from '@dagrejs/dagre';
import type { Boxes } from './boxes';

/** The size of a box, in the units of the drawing. */
export const BOX = { width: 232, height: 96 } as const;

/** Room for the word on a line. */
const LABEL = { width: 104, height: 16 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the boxes are, by their upper left corner, and how large it is in all. */
export interface Placed {
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
}

/** Places what came earlier on the left, and what came of it on the right of it. */
export function placed({ boxes, lines }: Boxes): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 16, edgesep: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of boxes) graph.setNode(key, { ...BOX });
  for (const { from, to, relation } of lines) graph.setEdge(from, to, { ...LABEL, labelpos: 'c' }, relation);
  layout(graph);
  const places = new Map(boxes.map(({ key }) => {
    const { x, y } = graph.node(key) as Place;
    return [key, { x: x - BOX.width / 2, y: y - BOX.height / 2 }] as const;
  }));
  const far = (of: (place: Place) => number) => Math.max(0, ...[...places.values()].map(of));
  return { places, width: far(({ x }) => x) + BOX.width, height: far(({ y }) => y) + BOX.height };
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof ARROWS)[number];

export function isArrow(key: string): key is Arrow {
  return ARROWS.some((each) => each === key);
}

/** To which box an arrow key goes: along a line to the left or right, or to the nearest one above or below in the same column. */
export function nextBox({ lines }: Pick<Boxes, 'lines'>, { places }: Placed, from: string, arrow: Arrow): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const distance = (key: string) => Math.abs((places.get(key)?.y ?? 0) - here.y);
  const nearest = (keys: readonly string[]) => keys.toSorted((one, other) => distance(one) - distance(other))[0];
  switch (arrow) {
    case 'ArrowLeft': return nearest(lines.filter(({ to }) => to === from).map((line) => line.from));
    case 'ArrowRight': return nearest(lines.filter((line) => line.from === from).map(({ to }) => to));
    case 'ArrowUp': return nearest(column(places, here).filter((key) => (places.get(key)?.y ?? 0) < here.y));
    case 'ArrowDown': return nearest(column(places, here).filter((key) => (places.get(key)?.y ?? 0) > here.y));
  }
}

function column(places: Placed['places'], { x }: Place): readonly string[] {
  return [...places].filter(([, place]) => Math.abs(place.x - x) < BOX.width / 2).map(([key]) => key);
}
