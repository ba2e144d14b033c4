import type { CameraControl } from '../camera/CameraControl';
import type { Direction } from '../geometry/neighbour';
import { nearest, neighbour } from '../geometry/neighbour';
import type { Rect } from '../geometry/rect';
import type { BoardScene } from '../scene/BoardScene';
import type { MountedNotes } from '../stage/MountedNotes';
import type { NotePlacer } from '../stage/NotePlacer';
import type { Selection } from './Selection';

/**
 * The one note that Tab reaches, and the keyboard's focus on it. Focus is never lost: when somebody else removes
 * the note, it moves to the neighbour and says so.
 */
export class Focus {
  /** Called when focus had to move because its note went. */
  onLost: (() => void) | undefined;
  #wanted: string | undefined;
  #last: Rect | undefined;
  readonly #selection: Selection;
  readonly #scene: BoardScene;
  readonly #placer: NotePlacer;
  readonly #mounted: MountedNotes;
  readonly #camera: CameraControl;

  constructor(
    selection: Selection,
    scene: BoardScene,
    placer: NotePlacer,
    mounted: MountedNotes,
    camera: CameraControl,
  ) {
    this.#selection = selection;
    this.#scene = scene;
    this.#placer = placer;
    this.#mounted = mounted;
    this.#camera = camera;
  }

  /** Brings a note in view and gives it focus, as soon as it has an element. */
  on(id: string): void {
    const rect = this.#scene.notes.get(id)?.rect;
    if (rect) this.#camera.reveal(rect);
    this.#wanted = id;
    this.#selection.focus(id);
    const element = this.#placer.elementOf(id);
    if (element) this.arrived(id, element);
    else this.#mounted.choose();
  }

  /** The element of a note is there: gives it focus when that was asked for. */
  arrived(id: string, element: HTMLElement): void {
    if (this.#wanted !== id) return;
    this.#wanted = undefined;
    element.focus({ preventScroll: true });
  }

  /** The browser gave focus to a note. */
  got(id: string): void {
    this.#selection.focus(id);
    this.#last = this.#scene.notes.get(id)?.rect;
  }

  /** Walks to the neighbour; false at the edge. */
  walk(direction: Direction): boolean {
    const from = this.#selection.focused;
    const rect = from === undefined ? undefined : this.#scene.notes.get(from)?.rect;
    if (!rect) return false;
    const next = neighbour(rect, direction, this.#scene.places.entries(), from);
    if (next === undefined) return false;
    this.on(next);
    return true;
  }

  /** Makes sure that there is a note for Tab, and that focus follows when its note went. */
  keep(): void {
    const focused = this.#selection.focused;
    if (focused !== undefined && this.#scene.notes.has(focused)) {
      this.#last = this.#scene.notes.get(focused)?.rect;
      return;
    }
    const from = this.#last ?? this.#camera.view;
    const next = nearest(from, this.#scene.places.entries());
    const element = focused === undefined ? undefined : this.#placer.elementOf(focused);
    const had = element !== undefined && element.contains(document.activeElement);
    this.#selection.focus(next);
    if (!had) return;
    if (next !== undefined) this.on(next);
    this.onLost?.();
  }
}
