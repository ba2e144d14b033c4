import type { Rect } from '../geometry/rect';
import { grown, overlaps, spanned } from '../geometry/rect';
import type { Line, Scene } from '../scene/scene';
import type { Palette } from './palette';

const ARROW = 12;

/** Paints the links that are in view, each with an arrow at its end. */
export function paintLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: Rect,
  palette: Palette,
  zoom: number,
): void {
  context.strokeStyle = palette.link;
  context.fillStyle = palette.link;
  context.lineWidth = Math.max(1.5, 1 / zoom);
  for (const { line } of scene.links.values()) if (line && overlaps(reachOf(line), view)) arrow(context, line);
}

/** With room for the arrow; a line straight across has no width of its own. */
function reachOf({ start, end }: Line): Rect {
  return grown(spanned(start, end), ARROW);
}

function arrow(context: CanvasRenderingContext2D, { start, end }: Line): void {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const turn of [-0.4, 0.4]) {
    context.lineTo(end.x - ARROW * Math.cos(angle + turn), end.y - ARROW * Math.sin(angle + turn));
  }
  context.fill();
}
