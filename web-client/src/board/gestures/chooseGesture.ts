import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import type { Handle } from '../scene/handles';
import { handleOf } from '../scene/handles';
import { bandGesture } from './bandGesture';
import { dragGesture } from './dragGesture';
import { frameGesture } from './frameGesture';
import type { Gesture } from './Gesture';
import { layingGesture } from './layingGesture';
import { panGesture } from './panGesture';
import { reshapeGesture } from './reshapeGesture';
import { sizeGesture } from './sizeGesture';

const MIDDLE_BUTTON = 1;

/** What a pointer that went down here is going to do. */
export function chooseGesture(
  board: Board,
  event: PointerEvent,
  at: Point,
  show: (band: Rect | undefined) => void,
): Gesture | undefined {
  if (event.button === MIDDLE_BUTTON) return panGesture(board.camera, at);
  const { tool, laying } = board.view.getState();
  // A map is laid with all else on the board left alone.
  if (laying) return layingGesture(board, event.target, at) ?? panGesture(board.camera, at);
  board.view.setState({ picked: undefined });
  if (tool === 'frame') return frameGesture(board, at, show);
  const sized = sizedBy(event.target);
  if (sized !== undefined) return sizeGesture(board, sized, at, show);
  const handle = handleUnder(board, event.target);
  if (handle) return onHandle(board, event, handle, at, show);
  const noteId = noteUnder(board, at);
  if (noteId !== undefined) return onNote(board, event, noteId, at);
  if (tool === 'band' || event.shiftKey) return bandGesture(board, at, event.shiftKey, show);
  board.selection.select([]);
  return panGesture(board.camera, at);
}

/** The note whose corner was hit. */
export function sizedBy(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.dataset.sizeOf : undefined;
}

/** The heading or link whose element was hit. */
export function handleUnder(board: Board, target: EventTarget | null): Handle | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-handle]') : null;
  return element?.dataset.handle === undefined ? undefined : handleOf(board.scene, element.dataset.handle);
}

/** The note under a place on the screen; of notes on top of each other the last one. */
export function noteUnder(board: Board, at: Point): string | undefined {
  const place = board.camera.toBoard(at);
  return [...board.scene.places.within({ ...place, width: 0.01, height: 0.01 })].at(-1);
}

function onHandle(
  board: Board,
  event: PointerEvent,
  handle: Handle,
  at: Point,
  show: (band: Rect | undefined) => void,
): Gesture | undefined {
  board.focus.on(handle.id);
  const resizing = event.target instanceof Element && event.target.closest('[data-resize]') !== null;
  const reshaping =
    handle.kind === 'frame' ? reshapeGesture(board, handle.id, resizing ? 'resize' : 'move', at, show) : undefined;
  return reshaping ?? { move: () => undefined, end: () => board.pick(handle), cancel: () => undefined };
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
