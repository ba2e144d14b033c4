import type { CameraControl } from '../camera/CameraControl';
import type { Direction } from '../geometry/neighbour';
import { nearest, neighbour } from '../geometry/neighbour';
import type { Rect } from '../geometry/rect';
import type { BoardScene } from '../scene/BoardScene';
import { handleOf, handlesOf } from '../scene/handles';
import type { MountedNotes } from '../stage/MountedNotes';
import type { Selection } from './Selection';

/**
 * The one note, heading or link that Tab reaches, and the keyboard's focus on it. Focus is never lost: when somebody
 * else removes what it was on, it moves to the neighbour and says so.
 */
export class Focus {
  /** Called when focus had to move because what it was on went. */
  onLost: (() => void) | undefined;
  /** Called when focus was on the last thing there was: the board itself takes it, for its keys may bring that back. */
  onNothingLeft: (() => void) | undefined;
  #wanted: string | undefined;
  #last: Rect | undefined;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #selection: Selection;
  readonly #scene: BoardScene;
  readonly #mounted: MountedNotes;
  readonly #camera: CameraControl;

  constructor(selection: Selection, scene: BoardScene, mounted: MountedNotes, camera: CameraControl) {
    this.#selection = selection;
    this.#scene = scene;
    this.#mounted = mounted;
    this.#camera = camera;
  }

  /** Where the thing with focus lies. */
  get rect(): Rect | undefined {
    const { focused } = this.#selection;
    return focused === undefined ? undefined : this.#rectOf(focused);
  }

  /** Brings something in view and gives it focus, as soon as it has an element. */
  on(id: string): void {
    const rect = this.#rectOf(id);
    if (rect) this.#camera.reveal(rect);
    this.#wanted = id;
    this.#selection.focus(id);
    const element = this.#elements.get(id);
    if (element) this.#arrived(id, element);
    else this.#mounted.choose();
  }

  /** An element came, and gets focus when that was asked for; returns what to do when it goes. */
  mount(id: string, element: HTMLElement): () => void {
    this.#elements.set(id, element);
    this.#arrived(id, element);
    return () => {
      if (this.#elements.get(id) === element) this.#elements.delete(id);
    };
  }

  /** The browser gave focus to something. */
  got(id: string): void {
    this.#selection.focus(id);
    this.#last = this.#rectOf(id);
  }

  /** Walks to the neighbour; false at the edge. */
  walk(direction: Direction): boolean {
    const from = this.#selection.focused;
    const rect = this.rect;
    const next = rect && neighbour(rect, direction, this.#everything(), from);
    if (next === undefined) return false;
    this.on(next);
    return true;
  }

  /** Makes sure that there is something for Tab, and that focus follows when what it was on went. */
  keep(): void {
    const focused = this.#selection.focused;
    const rect = this.rect;
    if (rect) {
      this.#last = rect;
      return;
    }
    const from = this.#last ?? this.#camera.view;
    const next = nearest(from, this.#scene.places.entries()) ?? nearest(from, this.#everything());
    const element = focused === undefined ? undefined : this.#elements.get(focused);
    const had = element !== undefined && element.contains(document.activeElement);
    this.#selection.focus(next);
    if (!had) return;
    if (next === undefined) this.onNothingLeft?.();
    else this.on(next);
    this.onLost?.();
  }

  #arrived(id: string, element: HTMLElement): void {
    if (this.#wanted !== id) return;
    this.#wanted = undefined;
    element.focus({ preventScroll: true });
  }

  #rectOf(id: string): Rect | undefined {
    return this.#scene.notes.get(id)?.rect ?? handleOf(this.#scene, id)?.rect;
  }

  *#everything(): Generator<readonly [string, Rect]> {
    yield* this.#scene.places.entries();
    for (const { id, rect } of handlesOf(this.#scene)) yield [id, rect];
  }
}
