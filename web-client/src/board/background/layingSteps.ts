import type { Background, Bounds } from '../../contract/board';
import type { Problem } from '../../contract/refusals';
import type { Board } from '../Board';
import { covers, overlaps } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { rounded } from './laying';

/** Begins to lay the image of the board by hand; all of it comes in view, so that its corners can be reached. */
export function startLaying(board: Board): void {
  const image = backgroundOf(board);
  if (!image || !board.may('layBackground')) return;
  const { x, y, width, height } = image;
  const from = { x, y, width, height };
  board.selection.select([]);
  board.view.setState({ laying: { from, now: from }, dialog: undefined, picked: undefined });
  board.say(useBoardTexts.now('laying.started'));
}

/** Brings all of it in view, unless it is. */
export function showWhole(board: Board): void {
  const { laying } = board.view.getState();
  if (laying && !covers(board.camera.view, laying.now)) board.camera.fit(laying.now);
}

/** Shows it where it is held; others see nothing of that. */
export function showLaid(board: Board, now: Bounds): void {
  const { laying } = board.view.getState();
  if (laying) board.view.setState({ laying: { ...laying, now } });
}

/** A step of the keyboard or a button: it stays in view, and it is said where it lies. */
export function stepLaid(board: Board, change: (now: Bounds) => Bounds): void {
  const { laying } = board.view.getState();
  if (!laying) return;
  const now = change(laying.now);
  showLaid(board, now);
  if (!overlaps(board.camera.view, now)) board.camera.fit(now);
  sayWhereItLies(board);
}

/** Says where it lies and how large it is. */
export function sayWhereItLies(board: Board): void {
  const { laying } = board.view.getState();
  if (laying) board.say(useBoardTexts.now('laying.lies', { ...rounded(laying.now) }));
}

/** Puts it back where it lay, and ends. */
export function stopLaying(board: Board): void {
  board.view.setState({ laying: undefined });
  board.say(useBoardTexts.now('say.movedBack'));
}

/** Lays it for everybody in one command, and ends; when it is refused it stays in hand. */
export async function lay(board: Board): Promise<void> {
  const { laying } = board.view.getState();
  const image = backgroundOf(board);
  if (!laying || !image || laying.busy) return;
  board.view.setState({ laying: { from: laying.from, now: laying.now, busy: true } });
  const problem = laying.now === laying.from ? undefined : await refusalOf(board, image, rounded(laying.now));
  const { laying: still } = board.view.getState();
  if (!still) return;
  board.view.setState({ laying: problem && { from: still.from, now: still.now, problem } });
  if (!problem) board.say(useBoardTexts.now('laying.laid'));
}

async function refusalOf(board: Board, image: Background, bounds: Bounds): Promise<Problem | undefined> {
  const { imageId, imageType, pixelWidth, pixelHeight, alternative, source = '', opacity } = image;
  const same = { imageId, imageType, width: pixelWidth, height: pixelHeight };
  const outcome = await board.actions.layBackground({ image: same, bounds, alternative, source, opacity });
  return outcome?.ok === false ? outcome.problem : undefined;
}

function backgroundOf(board: Board) {
  return board.atelier.store.get('board', board.id)?.background;
}
