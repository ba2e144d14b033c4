import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { bandGesture } from './bandGesture';
import { dragGesture } from './dragGesture';
import { frameGesture } from './frameGesture';
import type { Gesture } from './Gesture';
import { panGesture } from './panGesture';
import { reshapeGesture } from './reshapeGesture';

const MIDDLE_BUTTON = 1;

/** What a pointer that went down here is going to do. */
export function chooseGesture(
  board: Board,
  event: PointerEvent,
  at: Point,
  show: (band: Rect | undefined) => void,
): Gesture | undefined {
  if (event.button === MIDDLE_BUTTON) return panGesture(board.camera, at);
  const { tool } = board.view.getState();
  board.view.setState({ picked: undefined });
  if (tool === 'frame') return frameGesture(board, at, show);
  const frame = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-reshape]') : null;
  if (frame) {
    const how = frame.dataset.reshape === 'resize' ? 'resize' : 'move';
    return reshapeGesture(board, frame.dataset.frame ?? '', how, at, show);
  }
  const noteId = noteUnder(board, at);
  if (noteId !== undefined) return onNote(board, event, noteId, at);
  if (tool === 'band' || event.shiftKey) return bandGesture(board, at, event.shiftKey, show);
  board.selection.select([]);
  return panGesture(board.camera, at);
}

/** The note under a place on the screen; of notes on top of each other the last one. */
export function noteUnder(board: Board, at: Point): string | undefined {
  const place = board.camera.toBoard(at);
  return [...board.scene.places.within({ ...place, width: 0.01, height: 0.01 })].at(-1);
}

function onNote(board: Board, event: PointerEvent, noteId: string, at: Point): Gesture | undefined {
  board.focus.on(noteId);
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    board.selection.toggle(noteId);
    return undefined;
  }
  if (!board.selection.selected.has(noteId)) board.selection.select([noteId]);
  return dragGesture(board, noteId, at);
}
