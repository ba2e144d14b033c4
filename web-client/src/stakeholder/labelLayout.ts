/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot on the map and the size of the label it asks for. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room that a dot takes, on each side of its middle. */
export const DOT_RADIUS = 9;

const GAP = 4;
const RINGS = 40;
const RING_STEP = 8;

/**
 * A place for each label: beside its dot where it can, further off where it must, and never over another label or dot.
 * A label for which the map has no room left is not in the result; its dot still carries a name for who points at it.
 *
 * Whoever comes first gets the best place, in the order of the ids and not of the list, so that a label
 * does not jump when somebody else's stakeholder is registered or moved elsewhere.
 *
 * What stands on the map already (`written`) is kept free.
 */
export function labelLayout(
  dots: readonly Labelled[],
  map: { width: number; height: number },
  written: readonly Box[] = [],
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const taken: Box[] = [...dots.map(roundDot), ...written];
  for (const dot of [...dots].sort((one, other) => compare(one.id, other.id))) {
    const box = placeFor(dot, taken, map);
    if (!box) continue;
    placed.set(dot.id, box);
    taken.push(box);
  }
  return placed;
}

/** Whether two boxes share any room. */
export function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Whether the label stands so far off that a line must show which dot it belongs to. */
export function needsLine(dot: { x: number; y: number }, box: Box): boolean {
  const end = nearestPoint(dot, box);
  return Math.hypot(end.x - dot.x, end.y - dot.y) > DOT_RADIUS + GAP * 3;
}

/** The point of the label nearest to its dot. */
export function nearestPoint(dot: { x: number; y: number }, box: Box): { x: number; y: number } {
  return {
    x: Math.min(Math.max(dot.x, box.x), box.x + box.width),
    y: Math.min(Math.max(dot.y, box.y), box.y + box.height),
  };
}

function placeFor(dot: Labelled, taken: readonly Box[], map: { width: number; height: number }): Box | undefined {
  for (let ring = 0; ring < RINGS; ring++) {
    for (const box of candidates(dot, ring * RING_STEP)) {
      if (inside(box, map) && !taken.some((other) => overlap(box, other))) return box;
    }
  }
  return undefined;
}

/** Right, left, above, below and the corners, at a distance from the dot. */
function candidates(dot: Labelled, distance: number): Box[] {
  const { width, height } = dot;
  const reach = DOT_RADIUS + GAP + distance;
  const right = dot.x + reach;
  const left = dot.x - reach - width;
  const above = dot.y - reach - height;
  const below = dot.y + reach;
  const level = dot.y - height / 2;
  const centred = dot.x - width / 2;
  return [
    [right, level], [left, level], [centred, below], [centred, above],
    [right, above], [right, below], [left, above], [left, below],
    [right, level - reach], [right, level + reach], [left, level - reach], [left, level + reach],
    [dot.x, above], [dot.x, below], [dot.x - width, above], [dot.x - width, below],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height }));
}

function inside(box: Box, map: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= map.width && box.y + box.height <= map.height;
}

function roundDot(dot: Labelled): Box {
  return { x: dot.x - DOT_RADIUS, y: dot.y - DOT_RADIUS, width: DOT_RADIUS * 2, height: DOT_RADIUS * 2 };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
