import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import { minus } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import type { Gesture } from './Gesture';

const SMALLEST = 60;

/** Moves a frame by its heading, or resizes it by its corner. */
export function reshapeGesture(
  board: Board,
  frameId: string,
  how: 'move' | 'resize',
  start: Point,
  show: (band: Rect | undefined) => void,
): Gesture | undefined {
  const frame = board.scene.frames.get(frameId)?.rect;
  if (!frame || !board.may('reshapeFrame')) return undefined;
  const from = board.camera.toBoard(start);
  let bounds = frame;
  return {
    move(at) {
      const step = minus(board.camera.toBoard(at), from);
      bounds =
        how === 'move'
          ? { ...frame, x: frame.x + step.x, y: frame.y + step.y }
          : { ...frame, width: Math.max(SMALLEST, frame.width + step.x), height: Math.max(SMALLEST, frame.height + step.y) };
      show(bounds);
    },
    end() {
      show(undefined);
      if (bounds === frame) board.pick({ kind: 'frame', id: frameId });
      else void board.actions.reshapeFrame(frameId, pure(bounds));
    },
    cancel: () => show(undefined),
  };
}

/** Only the rectangle: the frame's item carries more. */
function pure({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
