import type { Scene } from '../scene/scene';
import type { Rect } from '../geometry/rect';
import { overlaps } from '../geometry/rect';
import type { Palette } from './palette';
import { noteFont } from './textCache';

const CORNER = 12;

/** Paints frames and the areas of clusters that are in view, under everything else. */
export function paintAreas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: Rect,
  palette: Palette,
  zoom: number,
  headings: boolean,
): void {
  context.lineWidth = 1.5 / zoom;
  for (const frame of scene.frames.values()) {
    if (!overlaps(frame.rect, view)) continue;
    area(context, frame.rect, palette.frame, palette.frameEdge, 0);
    if (headings) heading(context, frame.title, frame.rect, palette.ink, zoom);
  }
  context.setLineDash([6 / zoom, 4 / zoom]);
  for (const cluster of scene.clusters.values()) {
    if (!cluster.rect || !overlaps(cluster.rect, view)) continue;
    area(context, cluster.rect, palette.hull, palette.hullEdge, CORNER);
    if (headings) heading(context, cluster.name, cluster.rect, palette.ink, zoom);
  }
  context.setLineDash([]);
}

function area(context: CanvasRenderingContext2D, rect: Rect, fill: string, edge: string, corner: number): void {
  context.beginPath();
  context.roundRect(rect.x, rect.y, rect.width, rect.height, corner);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = edge;
  context.stroke();
}

// A heading stays readable when notes no longer are: that is what an overview is for.
function heading(context: CanvasRenderingContext2D, text: string, rect: Rect, ink: string, zoom: number): void {
  const size = Math.max(16, 13 / zoom);
  context.font = `600 ${noteFont(size)}`;
  context.fillStyle = ink;
  context.textBaseline = 'alphabetic';
  context.fillText(cutTo(context, text, rect.width - 12), rect.x + 12, size > 24 ? rect.y - size * 0.3 : rect.y + 24);
}

// Names of areas side by side must not run into each other.
function cutTo(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length--;
  return `${text.slice(0, length)}…`;
}
