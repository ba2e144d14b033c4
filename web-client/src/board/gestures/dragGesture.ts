import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import { distance, minus } from '../geometry/point';
import type { Gesture } from './Gesture';

/** A hand that trembles does not drag. */
const THRESHOLD = 4;

/** Drags a note, and with it what is selected; a press without a drag selects just the note. */
export function dragGesture(board: Board, noteId: string, start: Point): Gesture {
  const from = board.camera.toBoard(start);
  let dragging = false;
  return {
    move(at) {
      if (!dragging && distance(at, start) < THRESHOLD) return;
      if (!dragging) {
        dragging = true;
        if (board.may('moveNotes')) board.hand.carry(board.touchable());
      }
      board.hand.holdAt(minus(board.camera.toBoard(at), from));
    },
    end() {
      if (dragging) board.hand.drop();
      else board.selection.select([noteId]);
    },
    cancel: () => board.hand.cancel(),
  };
}
