import type { Board } from '../Board';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';
import { editHandle } from '../keys/handleKeys';
import { chooseGesture, handleUnder, noteUnder, sizedBy } from './chooseGesture';
import type { Gesture } from './Gesture';
import { Pinch } from './pinchGesture';
import { wheelTurned } from './wheel';

/** Listens to every pointer on the stage and plays the gesture that each begins. */
export class StagePointers {
  readonly #down = new Map<number, Point>();
  #gesture: Gesture | undefined;
  #pinch: Pinch | undefined;
  readonly #board: Board;
  readonly #stage: HTMLElement;
  readonly #show: (band: Rect | undefined) => void;

  constructor(board: Board, stage: HTMLElement, show: (band: Rect | undefined) => void) {
    this.#board = board;
    this.#stage = stage;
    this.#show = show;
  }

  /** Starts listening; returns how to stop. */
  connect(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const stage = this.#stage;
    stage.addEventListener('pointerdown', (event) => this.#pressed(event), { signal });
    stage.addEventListener('pointermove', (event) => this.#moved(event), { signal });
    stage.addEventListener('pointerup', (event) => this.#lifted(event, true), { signal });
    stage.addEventListener('pointercancel', (event) => this.#lifted(event, false), { signal });
    stage.addEventListener('pointerleave', () => this.#board.presence.pointAt(undefined), { signal });
    stage.addEventListener('dblclick', (event) => this.#doubleClicked(event), { signal });
    // Not passive: the page must not scroll or zoom along with the board.
    stage.addEventListener('wheel', (event) => wheelTurned(this.#board.camera, event, this.#at(event)), {
      signal,
      passive: false,
    });
    return () => stop.abort();
  }

  #pressed(event: PointerEvent): void {
    if (isControl(event.target) || event.button > 1) return;
    const at = this.#at(event);
    this.#down.set(event.pointerId, at);
    this.#stage.setPointerCapture(event.pointerId);
    const [first, second] = [...this.#down.values()];
    if (first && second) {
      this.#gesture?.cancel();
      this.#gesture = undefined;
      this.#pinch = new Pinch(this.#board.camera, first, second);
      return;
    }
    this.#gesture = chooseGesture(this.#board, event, at, this.#show);
    // Focus goes to the note, or stays where it was: never to the page behind the board.
    event.preventDefault();
  }

  #moved(event: PointerEvent): void {
    const at = this.#at(event);
    this.#board.presence.pointAt(this.#board.camera.toBoard(at));
    if (!this.#down.has(event.pointerId)) return;
    this.#down.set(event.pointerId, at);
    const [first, second] = [...this.#down.values()];
    if (this.#pinch && first && second) this.#pinch.move(first, second);
    else this.#gesture?.move(at);
  }

  #lifted(event: PointerEvent, meant: boolean): void {
    if (!this.#down.delete(event.pointerId)) return;
    if (this.#down.size < 2) this.#pinch = undefined;
    const gesture = this.#gesture;
    this.#gesture = undefined;
    if (meant) gesture?.end(this.#at(event));
    else gesture?.cancel();
  }

  #doubleClicked(event: MouseEvent): void {
    if (isControl(event.target) || sizedBy(event.target) !== undefined || this.#board.view.getState().laying) return;
    const handle = handleUnder(this.#board, event.target);
    const noteId = noteUnder(this.#board, this.#at(event));
    if (handle) editHandle(this.#board, handle);
    else if (noteId === undefined) this.#board.startNote(this.#board.camera.toBoard(this.#at(event)));
    else this.#board.startEditing(noteId);
  }

  #at(event: MouseEvent): Point {
    const box = this.#stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

/** Buttons and fields on the stage have their own use of the pointer. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button:not([data-laying]), input, textarea, select, a, [data-own-pointer]') !== null
  );
}
