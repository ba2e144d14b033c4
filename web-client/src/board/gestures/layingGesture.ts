import { HOLDS, type Hold, moved, pulled } from '../background/laying';
import { sayWhereItLies, showLaid } from '../background/layingSteps';
import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import { minus } from '../geometry/point';
import type { Gesture } from './Gesture';

/** Moves or scales the image that is being laid; undefined when it was not taken hold of. */
export function layingGesture(board: Board, target: EventTarget | null, start: Point): Gesture | undefined {
  const { laying } = board.view.getState();
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-laying]') : null;
  const hold = HOLDS.find((each) => each === element?.dataset.laying);
  if (!laying || !element || !hold) return undefined;
  const { now } = laying;
  const from = board.camera.toBoard(start);
  element.focus();
  return {
    move: (at) => showLaid(board, held(hold, minus(board.camera.toBoard(at), from))),
    end: () => sayWhereItLies(board),
    cancel: () => showLaid(board, now),
  };

  function held(by: Hold, step: Point) {
    return by === 'move' ? moved(now, step) : pulled(now, by, step);
  }
}
