import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { spanned } from '../geometry/rect';
import type { Board } from '../Board';
import type { Gesture } from './Gesture';

/** Selects what a band is drawn around; with what was selected already when asked to. */
export function bandGesture(board: Board, start: Point, adding: boolean, show: (band: Rect | undefined) => void): Gesture {
  const from = board.camera.toBoard(start);
  const before = adding ? [...board.selection.selected] : [];
  return {
    move(at) {
      const band = spanned(from, board.camera.toBoard(at));
      show(band);
      board.selection.select([...before, ...board.scene.places.within(band)]);
    },
    end: () => show(undefined),
    cancel() {
      show(undefined);
      board.selection.select(before);
    },
  };
}
