import type { Board } from '../Board';
import { LARGE_STEP, STEP } from '../geometry/noteSize';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { ARROW_WAYS } from './arrowWays';

/** What keys do while notes are in hand: they are moved, put down or put back; all other keys wait. */
export function movingKey(board: Board, event: KeyboardEvent): void {
  const way = ARROW_WAYS[event.key];
  if (way) {
    const length = event.shiftKey ? LARGE_STEP : STEP;
    board.hand.nudge({ x: way.x * length, y: way.y * length });
    keepInView(board);
  } else if (event.key === 'Enter' || event.key === 'm') {
    stop(board, () => board.hand.drop(), 'say.movedTo');
  } else if (event.key === 'Escape') {
    stop(board, () => board.hand.cancel(), 'say.movedBack');
  }
}

/** Puts notes down when focus leaves the board while they are in hand. */
export function stopMoving(board: Board): void {
  if (board.view.getState().moving) stop(board, () => board.hand.drop(), 'say.movedTo');
}

function stop(board: Board, end: () => void, said: 'say.movedTo' | 'say.movedBack'): void {
  end();
  board.view.setState({ moving: false });
  board.say(useBoardTexts.now(said));
}

function keepInView(board: Board): void {
  const { rect } = board.focus;
  if (rect) board.camera.reveal(rect);
}
