import type { Presence } from '../../live/presence';
import type { PresenceOf } from '../../contract/live';
import type { Point } from '../geometry/point';
import type { BoardScene } from '../scene/BoardScene';

// A drop is announced before the move itself has come: until then the note stays where it was dropped.
const LINGER_MS = 500;

/** The other people on this board: what they drag is shown where they hold it. */
export class Others {
  #here: readonly PresenceOf[] = [];
  #dragged = new Map<string, string>();
  #typing = new Map<string, string>();
  #selecting = new Map<string, string>();
  readonly #letGo = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  readonly #presence: Presence;
  readonly #scene: BoardScene;
  readonly #boardId: string;
  readonly #me: string | undefined;
  readonly #inMyHand: (id: string) => boolean;

  constructor(
    presence: Presence,
    scene: BoardScene,
    where: { boardId: string; me: string | undefined },
    inMyHand: (id: string) => boolean,
  ) {
    this.#presence = presence;
    this.#scene = scene;
    this.#boardId = where.boardId;
    this.#me = where.me;
    this.#inMyHand = inMyHand;
  }

  /** Who else is on this board; a new array after each change. */
  readonly here = (): readonly PresenceOf[] => this.#here;

  /** Who is writing on a note. */
  typingOn(noteId: string): string | undefined {
    return this.#typing.get(noteId);
  }

  /** Who has a note in hand or selected. */
  holderOf(noteId: string): string | undefined {
    return this.#dragged.get(noteId) ?? this.#selecting.get(noteId);
  }

  readonly follow = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps up with where people are; returns how to stop. */
  connect(): () => void {
    const stop = this.#presence.subscribe(() => this.#look());
    this.#look();
    return () => {
      stop();
      for (const timer of this.#letGo.values()) clearTimeout(timer);
      this.#letGo.clear();
    };
  }

  #look(): void {
    this.#here = [...this.#presence.people.values()].filter(
      (person) => person.p !== this.#me && person.board === this.#boardId,
    );
    this.#typing = new Map(this.#here.flatMap(({ p, typing }) => (typing ? [[typing, p] as const] : [])));
    this.#selecting = new Map(this.#here.flatMap(({ p, selection }) => (selection ?? []).map((id) => [id, p] as const)));
    this.#showDrags();
    for (const listener of this.#listeners) listener();
  }

  #showDrags(): void {
    const places = new Map<string, Point>();
    const dragged = new Map<string, string>();
    for (const person of this.#here) {
      for (const [id, [x, y]] of Object.entries(person.dragging ?? {})) {
        if (this.#inMyHand(id)) continue;
        places.set(id, { x, y });
        dragged.set(id, person.p);
      }
    }
    for (const id of this.#dragged.keys()) if (!dragged.has(id)) this.#letGoSoon(id);
    this.#dragged = dragged;
    for (const id of places.keys()) this.#holdOn(id);
    if (places.size > 0) this.#scene.hold(places);
  }

  #letGoSoon(id: string): void {
    this.#holdOn(id);
    this.#letGo.set(
      id,
      setTimeout(() => {
        this.#letGo.delete(id);
        if (!this.#inMyHand(id)) this.#scene.release([id]);
      }, LINGER_MS),
    );
  }

  #holdOn(id: string): void {
    clearTimeout(this.#letGo.get(id));
    this.#letGo.delete(id);
  }
}
