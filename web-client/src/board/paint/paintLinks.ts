import { borderPoint } from '../geometry/border';
import type { Rect } from '../geometry/rect';
import { around, middle, overlaps } from '../geometry/rect';
import type { Scene } from '../scene/scene';
import { placeOf } from '../scene/scene';
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
  for (const link of scene.links.values()) {
    const from = placeOf(scene, link.from);
    const to = placeOf(scene, link.to);
    if (!from || !to) continue;
    const reach = around([from, to]);
    if (reach && overlaps(reach, view)) arrow(context, from, to);
  }
}

function arrow(context: CanvasRenderingContext2D, from: Rect, to: Rect): void {
  const start = borderPoint(from, middle(to));
  const end = borderPoint(to, middle(from));
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
