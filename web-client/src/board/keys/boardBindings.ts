import { freePlace } from '../geometry/freePlace';
import { NOTE_HEIGHT, NOTE_WIDTH } from '../geometry/noteSize';
import type { Board } from '../Board';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { Binding } from './bindings';

const ZOOM_STEP = 1.25;
const PAN_STEP = 200;

/** What keys do with the board as a whole. */
export const boardBindings: readonly Binding[] = [
  { name: 'add', combos: ['n'], needs: 'addNote', run: addInView },
  { name: 'undo', combos: ['z', 'Ctrl+z'], needs: 'undo', run: (board) => void board.actions.undo() },
  { name: 'redo', combos: ['Shift+z', 'Ctrl+Shift+z', 'Ctrl+y'], needs: 'redo', run: (board) => void board.actions.redo() },
  { name: 'search', combos: ['/', 'Ctrl+f'], run: (board) => board.view.setState({ searching: true }) },
  { name: 'first', combos: ['Home'], run: (board) => goToEnd(board, 0) },
  { name: 'last', combos: ['End'], run: (board) => goToEnd(board, -1) },
  { name: 'zoomIn', combos: ['+', '='], run: (board) => board.camera.zoomBy(ZOOM_STEP) },
  { name: 'zoomOut', combos: ['-', '_'], run: (board) => board.camera.zoomBy(1 / ZOOM_STEP) },
  { name: 'fit', combos: ['0'], run: showAll },
  { name: 'pan', combos: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'], run: pan },
  { name: 'help', combos: ['?'], run: (board) => board.view.setState({ dialog: { kind: 'keys' } }) },
];

/** Adds a note at a free place near the middle of what is in view. */
export function addInView(board: Board): void {
  const middle = board.camera.middleOfView();
  const corner = { x: middle.x - NOTE_WIDTH / 2, y: middle.y - NOTE_HEIGHT / 2 };
  board.startNote(freePlace(corner, board.scene.places));
  board.say(useBoardTexts.now('say.added'));
}

/** Shows everything on the board. */
export function showAll(board: Board): void {
  const extent = board.scene.extent();
  if (extent) board.camera.fit(extent);
}

/** Moves the view by an arrow key. */
export function pan(board: Board, combo: string): void {
  const { camera } = board;
  if (combo.endsWith('ArrowLeft')) camera.pan(PAN_STEP, 0);
  if (combo.endsWith('ArrowRight')) camera.pan(-PAN_STEP, 0);
  if (combo.endsWith('ArrowUp')) camera.pan(0, PAN_STEP);
  if (combo.endsWith('ArrowDown')) camera.pan(0, -PAN_STEP);
}

function goToEnd(board: Board, index: 0 | -1): void {
  const inOrder = [...board.scene.places.entries()].sort(([, a], [, b]) => a.x - b.x || a.y - b.y);
  const end = inOrder.at(index);
  if (end) board.focus.on(end[0]);
}
