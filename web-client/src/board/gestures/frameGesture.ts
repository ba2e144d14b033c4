import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { spanned } from '../geometry/rect';
import type { Gesture } from './Gesture';

const SMALLEST = 60;

/** Draws the rectangle of a new frame; its heading is asked for after that. */
export function frameGesture(board: Board, start: Point, show: (band: Rect | undefined) => void): Gesture {
  const from = board.camera.toBoard(start);
  return {
    move: (at) => show(spanned(from, board.camera.toBoard(at))),
    end(at) {
      show(undefined);
      const bounds = spanned(from, board.camera.toBoard(at));
      const large = bounds.width >= SMALLEST && bounds.height >= SMALLEST;
      board.view.setState({ tool: 'hand', dialog: large ? { kind: 'frame', bounds } : undefined });
    },
    cancel: () => show(undefined),
  };
}
