import { Graph, layout } from '@dagrejs/dagre';
import type { BoxLine, Boxes } from './boxes';

/** The size of a box, in the units of the drawing. */
export const BOX = { width: 232, height: 96 } as const;

/** Room for the words on a line: so wide a sign is at most, on the whole, and so much is around them. */
const LABEL = { sign: 6.4, margin: 12, height: 20 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a line goes: what to draw, and the middle of the words on it. */
export interface Route {
  readonly path: string;
  readonly label: Place;
}

/** Where the boxes are, by their upper left corner, how the lines go, and how large it is in all. */
export interface Placed {
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly width: number;
  readonly height: number;
}

/** By what a line is known. */
export function lineKey({ from, relation, to }: BoxLine): string {
  return `${from} ${relation} ${to}`;
}

/** How much room the words on a line take. */
export function labelSize(words: string): { readonly width: number; readonly height: number } {
  return { width: words.length * LABEL.sign + LABEL.margin, height: LABEL.height };
}

/** Places what came earlier on the left, and what came of it on the right of it; neither lines nor their words go over a box. */
export function placed({ boxes, lines }: Boxes, wordsOn: (line: BoxLine) => string): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 32, edgesep: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of boxes) graph.setNode(key, { ...BOX });
  for (const line of lines) graph.setEdge(line.from, line.to, { ...labelSize(wordsOn(line)), labelpos: 'c' }, line.relation);
  layout(graph);
  const centres = new Map(boxes.map(({ key }) => [key, graph.node(key) as Place]));
  const places = new Map([...centres].map(([key, { x, y }]) => [key, { x: x - BOX.width / 2, y: y - BOX.height / 2 }]));
  const routes = new Map(lines.map((line) => {
    const { from, to, relation } = line;
    const drawn = graph.edge(from, to, relation) as Place & { readonly points: readonly Place[] };
    const ends = [centres.get(from), centres.get(to)] as const;
    return [lineKey(line), { path: pathOf(throughColumns(drawn.points, ends, [...centres.values()])), label: { x: drawn.x, y: drawn.y } }];
  }));
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { places, routes, width, height };
}

/** From the side of one box to that of another; where it passes between the boxes of a column, straight on until it is past them. */
function throughColumns(points: readonly Place[], [from, to]: readonly [Place | undefined, Place | undefined], centres: readonly Place[]): readonly Place[] {
  if (!from || !to) return points;
  const half = (to.x > from.x ? 1 : -1) * BOX.width / 2;
  const between = points.slice(1, -1).flatMap(({ x, y }) => (centres.some((each) => Math.abs(each.x - x) < 1) ? [{ x: x - half, y }, { x: x + half, y }] : [{ x, y }]));
  return [{ x: from.x + half, y: from.y }, ...between, { x: to.x - half, y: to.y }];
}

/** A line that leaves each point as level as it came there. */
function pathOf([first, ...others]: readonly Place[]): string {
  let { x, y } = first ?? { x: 0, y: 0 };
  const parts = others.map((next) => {
    const middle = (x + next.x) / 2;
    const part = `C${middle} ${y} ${middle} ${next.y} ${next.x} ${next.y}`;
    ({ x, y } = next);
    return part;
  });
  return `M${first?.x ?? 0} ${first?.y ?? 0}${parts.join('')}`;
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
