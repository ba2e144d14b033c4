import { MARKS } from '../colour/meaning';
import { TIMES } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import type { SceneNote } from '../scene/scene';
import type { Palette } from './palette';
import { fitted, noteFont } from './textCache';
import { LINE_HEIGHT, PADDING } from './textFit';

/** Below this a line of text is a grey hair: it is left out. */
export const LEGIBLE = 0.32;
const MARKED = 0.12;

/** Of so many notes the letters can be drawn anew in every frame. */
const FEW = 60;

/** How notes are to look. */
export interface NoteLook {
  readonly palette: Palette;
  readonly zoom: number;
  readonly hasty: boolean;
  /** The colour of the ring around a note, if it has one. */
  readonly ring: (id: string) => string | undefined;
}

/** Paints notes as plain rectangles, with their text while it can be read. */
export function paintNotes(context: CanvasRenderingContext2D, notes: readonly SceneNote[], look: NoteLook): void {
  const { palette, zoom } = look;
  const text: SceneNote[] = [];
  context.strokeStyle = palette.noteEdge;
  context.lineWidth = 1 / zoom;
  for (const note of notes) {
    const { x, y, width, height } = note.rect;
    context.fillStyle = fillOf(note, palette);
    context.fillRect(x, y, width, height);
    if (zoom > MARKED) context.strokeRect(x, y, width, height);
    const ring = look.ring(note.id);
    if (ring !== undefined) paintRing(context, note, ring, palette.noteEdge, zoom);
    if (!note.closed) text.push(note);
  }
  context.fillStyle = palette.noteInk;
  context.textBaseline = 'top';
  if (zoom < LEGIBLE) {
    if (zoom > MARKED) paintMarks(context, text);
  } else if (look.hasty && text.length > FEW) {
    for (const note of text) paintLines(context, note);
  } else {
    paintTexts(context, text);
  }
}

/** The paper of a note; of a closed one it is the same for all. */
export function fillOf({ closed, colour }: SceneNote, palette: Palette): string {
  return closed || !colour ? palette.closedNote : palette.note[colour];
}

function paintRing(context: CanvasRenderingContext2D, note: SceneNote, ring: string, edge: string, zoom: number): void {
  const { x, y, width, height } = note.rect;
  context.strokeStyle = ring;
  context.lineWidth = 3 / zoom;
  context.strokeRect(x, y, width, height);
  context.strokeStyle = edge;
  context.lineWidth = 1 / zoom;
}

function paintTexts(context: CanvasRenderingContext2D, notes: readonly SceneNote[]): void {
  // To ask a canvas for its font takes as long as to draw a letter.
  let set = '';
  for (const note of notes) {
    const { size, lines } = fitted(note.text, note.size);
    const font = noteFont(size);
    if (font !== set) context.font = set = font;
    const { x, y: top } = textCorner(note);
    let y = top;
    for (const line of lines) {
      context.fillText(line, x, y);
      y += size * LINE_HEIGHT;
    }
  }
}

function paintLines(context: CanvasRenderingContext2D, note: SceneNote): void {
  const { size, lines } = fitted(note.text, note.size);
  const { x, y: top } = textCorner(note);
  let y = top + size * 0.4;
  for (const line of lines) {
    context.fillRect(x, y, line.length * size * 0.5, size * 0.25);
    y += size * LINE_HEIGHT;
  }
}

function paintMarks(context: CanvasRenderingContext2D, notes: readonly SceneNote[]): void {
  context.font = noteFont(48);
  for (const note of notes) {
    const { x, y } = textCorner(note);
    if (note.colour) context.fillText(MARKS[note.colour], x, y);
  }
}

/** Where the text of a note begins. */
function textCorner({ rect, size }: SceneNote): Point {
  const padding = PADDING * TIMES[size ?? 'NORMAL'];
  return { x: rect.x + padding, y: rect.y + padding };
}
