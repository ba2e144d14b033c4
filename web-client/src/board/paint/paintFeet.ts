import type { SceneNote } from '../scene/scene';
import { noteFont } from './textCache';
import { PADDING } from './textFit';

/** As the foot of a note is on the stage. */
const SIZE = 11;
const ABOVE_EDGE = 5;

/** Paints below the text of notes what must be known of each on paper; nothing for most. */
export function paintFeet(context: CanvasRenderingContext2D, notes: Iterable<SceneNote>, ink: string, footOf: (id: string) => string | undefined): void {
  context.font = `bold ${noteFont(SIZE)}`;
  context.fillStyle = ink;
  context.textBaseline = 'bottom';
  for (const { id, rect } of notes) {
    const foot = footOf(id);
    if (foot !== undefined) context.fillText(foot, rect.x + PADDING, rect.y + rect.height - ABOVE_EDGE);
  }
}
