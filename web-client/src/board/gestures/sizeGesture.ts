import type { Board } from '../Board';
import { nearestSize, noteRect, TIMES } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import { minus } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import type { Gesture } from './Gesture';

/** Makes a note larger or smaller by its corner: the band shows the size that comes nearest, and that it becomes when let go. */
export function sizeGesture(board: Board, noteId: string, start: Point, show: (band: Rect | undefined) => void): Gesture | undefined {
  const note = board.scene.notes.get(noteId);
  if (!note || !board.mayTouch(noteId)) return undefined;
  const { rect, size: before = 'NORMAL' } = note;
  const from = board.camera.toBoard(start);
  let size = before;
  return {
    move(at) {
      const { x, y } = minus(board.camera.toBoard(at), from);
      size = nearestSize({ width: rect.width + x, height: rect.height + y });
      show(noteRect(rect, size));
    },
    end() {
      show(undefined);
      const grows = TIMES[size] > TIMES[before];
      if (size !== before) void board.actions[grows ? 'enlargeNotes' : 'shrinkNotes']([noteId], size);
    },
    cancel: () => show(undefined),
  };
}
