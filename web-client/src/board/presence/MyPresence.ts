import type { OwnPresence } from '../../contract/live';
import type { Presence } from '../../live/presence';
import type { Point } from '../geometry/point';
import type { Selection } from '../selection/Selection';

/** As many notes of a selection or a drag as others are told of. */
const MOST_TOLD = 50;

/** Tells the others where I am on this board, while I am there. */
export class MyPresence {
  readonly #presence: Presence;
  readonly #boardId: string;
  readonly #silent: boolean;

  constructor(presence: Presence, boardId: string, silent: boolean) {
    this.#presence = presence;
    this.#boardId = boardId;
    this.#silent = silent;
  }

  /** Tells of my selection from now on; returns how to leave. */
  connect(selection: Selection): () => void {
    this.#tell({ board: this.#boardId, cursor: null, selection: [], dragging: null, typing: null });
    const stop = selection.follow(() =>
      this.#tell({ selection: [...selection.selected].slice(0, MOST_TOLD), typing: selection.edited ?? null }),
    );
    return () => {
      stop();
      this.#tell({ cursor: null, selection: [], dragging: null, typing: null });
    };
  }

  /** My pointer is here; nowhere when it left the board. */
  pointAt(place: Point | undefined): void {
    this.#tell({ cursor: place ? [Math.round(place.x), Math.round(place.y)] : null });
  }

  /** I hold these notes here; none when I let go. */
  drag(places: ReadonlyMap<string, Point>): void {
    const told = [...places].slice(0, MOST_TOLD).map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]] as const);
    this.#tell({ dragging: told.length === 0 ? null : Object.fromEntries(told) });
  }

  #tell(change: OwnPresence): void {
    if (!this.#silent) this.#presence.announce(change);
  }
}
