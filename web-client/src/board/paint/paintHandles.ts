import type { Rect } from '../geometry/rect';
import { overlaps } from '../geometry/rect';
import type { Handle } from '../scene/handles';
import type { Palette } from './palette';
import { noteFont } from './textCache';

/** Paints headings and words on links that have no element, as those look. */
export function paintHandles(context: CanvasRenderingContext2D, handles: Iterable<Handle>, view: Rect, palette: Palette): void {
  context.textBaseline = 'middle';
  for (const handle of handles) {
    if (!overlaps(handle.rect, view)) continue;
    if (handle.kind === 'link') paintWords(context, handle, palette);
    else paintHeading(context, handle, palette);
  }
}

function paintHeading(context: CanvasRenderingContext2D, { kind, lines, rect }: Handle, palette: Palette): void {
  context.font = `600 ${noteFont(16)}`;
  context.fillStyle = palette.ink;
  const step = kind === 'cluster' ? 20 : 24;
  lines.forEach((line, i) => context.fillText(line, rect.x + 12, rect.y + 4 + step * (i + 0.5)));
}

function paintWords(context: CanvasRenderingContext2D, { lines, rect }: Handle, palette: Palette): void {
  context.beginPath();
  context.roundRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1, 10);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = palette.link;
  context.lineWidth = 1;
  context.stroke();
  context.font = noteFont(14);
  context.fillStyle = palette.ink;
  context.fillText(lines[0] ?? '', rect.x + 9, rect.y + rect.height / 2);
}
