import { NOTE_COLOURS } from '../../contract/board';
import type { Board } from '../Board';
import type { Direction } from '../geometry/neighbour';
import { around, grown } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { Handle } from '../scene/handles';
import type { Binding } from './bindings';
import { editHandle, focusedHandle, removeHandle } from './handleKeys';

const say = useBoardTexts.now;
const FRAME_MARGIN = 32;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What keys do with notes. */
export const noteBindings: readonly Binding[] = [
  { name: 'walk', combos: Object.keys(DIRECTIONS), run: walk },
  { name: 'edit', combos: ['Enter', 'F2'], needs: 'rewordNote', run: onFocused(editHandle, (board, id) => board.startEditing(id)) },
  { name: 'move', combos: ['m'], needs: 'moveNotes', run: startMoving },
  { name: 'select', combos: ['Space'], run: onFocused((board, handle) => board.pick(handle), toggle) },
  { name: 'selectAll', combos: ['Ctrl+a'], run: (board) => (board.actions.selectAll(), sayCount(board)) },
  { name: 'selectNone', combos: ['Escape'], run: (board) => board.actions.selectNone() },
  { name: 'colour', combos: ['1', '2', '3', '4', '5'], needs: 'recolourNotes', run: recolour },
  { name: 'enlarge', combos: ['g'], needs: 'enlargeNotes', run: (board) => void board.actions.enlargeNotes(board.touchable()) },
  { name: 'shrink', combos: ['Shift+g'], needs: 'shrinkNotes', run: (board) => void board.actions.shrinkNotes(board.touchable()) },
  { name: 'cluster', combos: ['c'], needs: 'formCluster', run: cluster },
  { name: 'uncluster', combos: ['Shift+c'], needs: 'unclusterNotes', run: (board) => void board.actions.unclusterNotes(board.touchable()) },
  { name: 'link', combos: ['l'], needs: 'drawLink', run: link },
  { name: 'frame', combos: ['f'], needs: 'drawFrame', run: frame },
  { name: 'vote', combos: ['v'], needs: 'castDot', run: onFocused(nothing, (board, id) => vote(board, () => board.actions.castDot(id))) },
  { name: 'unvote', combos: ['Shift+v'], needs: 'takeBackDot', run: onFocused(nothing, (board, id) => vote(board, () => board.actions.takeBackDot(id))) },
  { name: 'discuss', combos: ['r'], run: onFocused(nothing, (board, id) => board.actions.discussNote(id)) },
  { name: 'propose', combos: ['d'], needs: 'proposeDecision', run: (board) => board.actions.proposeDecision(board.subject()) },
  { name: 'remove', combos: ['Delete', 'Backspace'], needs: 'removeNotes', run: onFocused(removeHandle, (board) => void board.actions.removeNotes(board.touchable())) },
];

/** Something else for a heading or a link than for a note, whichever has focus. */
function onFocused(
  ofHandle: (board: Board, handle: Handle) => void,
  ofNote: (board: Board, noteId: string) => void,
): (board: Board) => void {
  return (board) => {
    const handle = focusedHandle(board);
    if (handle) ofHandle(board, handle);
    else if (board.selection.focused !== undefined) ofNote(board, board.selection.focused);
  };
}

/** Dots are given to notes only, and only of notes something is said. */
function nothing(): void {}

function walk(board: Board, combo: string): void {
  const direction = DIRECTIONS[combo];
  if (direction && !board.focus.walk(direction)) board.say(say('say.edge'));
}

function toggle(board: Board, noteId: string): void {
  board.actions.toggleSelected(noteId);
  sayCount(board);
}

function sayCount(board: Board): void {
  board.say(say('say.selected', { count: board.selection.selected.size }));
}

function startMoving(board: Board): void {
  const handle = focusedHandle(board);
  if (handle?.kind === 'cluster') board.pick(handle);
  const notes = board.touchable();
  if (notes.length === 0) return;
  board.hand.take(notes);
  board.view.setState({ moving: true });
  board.say(say('say.moving'));
}

function recolour(board: Board, combo: string): void {
  const colour = NOTE_COLOURS[Number(combo) - 1];
  const notes = board.touchable();
  if (!colour || notes.length === 0) return;
  board.colours.next = colour;
  void board.actions.recolourNotes(notes, colour);
}

function cluster(board: Board): void {
  const noteIds = board.touchable();
  if (noteIds.length > 0) board.view.setState({ dialog: { kind: 'cluster', noteIds } });
}

function link(board: Board): void {
  const handle = focusedHandle(board);
  if (handle && handle.kind !== 'link') {
    board.view.setState({ dialog: { kind: 'linkFrom', from: handle.id } });
    return;
  }
  const [from, to, ...more] = board.subject();
  if (from === undefined || to === undefined || more.length > 0) board.say(say('say.linkNeedsTwo'));
  else board.view.setState({ dialog: { kind: 'link', from, to } });
}

function frame(board: Board): void {
  const area = around([...board.selection.selected].flatMap((id) => board.scene.notes.get(id)?.rect ?? []));
  if (area) board.view.setState({ dialog: { kind: 'frame', bounds: grown(area, FRAME_MARGIN) } });
  else board.view.setState({ tool: 'frame' });
}

function vote(board: Board, act: () => unknown): void {
  if (board.openVote()) act();
  else board.say(say('say.noVote'));
}
