import type { Scene } from '../scene/scene';
import type { SpatialHash } from '../geometry/spatialHash';
import { around, grown, type Rect } from '../geometry/rect';
import { BoardPainter } from './BoardPainter';
import { paintFeet } from './paintFeet';
import { paletteOf } from './palette';

/** A sheet of A4 at 200 dots an inch, lying: beyond that nobody sees the difference. */
const SHEET = { width: 2_200, height: 1_500 };
const SHARPEST = 2;
const MARGIN = 40;
const NOWHERE: Rect = { x: Number.MAX_VALUE, y: Number.MAX_VALUE, width: 0, height: 0 };

interface Whole {
  readonly scene: Scene;
  readonly places: SpatialHash;
  /** All that stands on the board. */
  readonly extent: Rect;
  /** What a note says at its foot, if it says anything. */
  readonly footOf: (noteId: string) => string | undefined;
  /** The image under it, if it has loaded one. */
  readonly image: { readonly element: HTMLImageElement; readonly place: Rect; readonly opacity: number } | undefined;
}

/** Paints all of a board on a canvas, every text legible at the size of the board, whatever is in view on the screen. */
export function paintWhole(canvas: HTMLCanvasElement, { scene, places, extent, footOf, image }: Whole): void {
  const area = grown(around(image ? [extent, image.place] : [extent]) ?? extent, MARGIN);
  const scale = Math.min(SHEET.width / area.width, SHEET.height / area.height, SHARPEST);
  const palette = paletteOf(canvas);
  const painter = new BoardPainter(canvas, palette);
  painter.resize(area, scale);
  const picture = { scene, places, area: NOWHERE, along: new Set<string>(), mounted: new Set<string>(), hasty: false, ring: () => undefined };
  painter.paint(picture, { x: area.x, y: area.y, zoom: 1 }, area);
  const context = canvas.getContext('2d');
  if (!context) return;
  paintFeet(context, scene.notes.values(), palette.noteInk, footOf);
  context.globalCompositeOperation = 'destination-over';
  if (image) {
    const { x, y, width, height } = image.place;
    context.globalAlpha = image.opacity;
    context.drawImage(image.element, x, y, width, height);
    context.globalAlpha = 1;
  }
  context.fillStyle = palette.paper;
  context.fillRect(area.x, area.y, area.width, area.height);
  context.globalCompositeOperation = 'source-over';
}
