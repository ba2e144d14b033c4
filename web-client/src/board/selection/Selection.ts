type Listener = () => void;

/**
 * What I have selected, what has focus and what I am writing on. Each note listens for itself only, so that
 * selecting one note among thousands renders one note.
 */
export class Selection {
  #selected: ReadonlySet<string> = new Set();
  #focused: string | undefined;
  #edited: string | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #perNote = new Map<string, Set<Listener>>();

  /** The selected notes; a new set after each change. */
  get selected(): ReadonlySet<string> {
    return this.#selected;
  }

  /** The note that Tab reaches. */
  get focused(): string | undefined {
    return this.#focused;
  }

  /** The note being written on. */
  get edited(): string | undefined {
    return this.#edited;
  }

  /** The selected notes, or else the focused one: what an action is about. */
  get subject(): readonly string[] {
    if (this.#selected.size > 0) return [...this.#selected];
    return this.#focused === undefined ? [] : [this.#focused];
  }

  /** Selects exactly these. */
  select(ids: Iterable<string>): void {
    const next = new Set(ids);
    const touched = new Set<string>();
    for (const id of next) if (!this.#selected.has(id)) touched.add(id);
    for (const id of this.#selected) if (!next.has(id)) touched.add(id);
    if (touched.size === 0) return;
    this.#selected = next;
    this.#tell(touched);
  }

  /** Adds to the selection, or takes out of it. */
  toggle(id: string): void {
    const next = new Set(this.#selected);
    if (!next.delete(id)) next.add(id);
    this.select(next);
  }

  /** Gives the one Tab stop to a note. */
  focus(id: string | undefined): void {
    if (id === this.#focused) return;
    const touched = present(this.#focused, id);
    this.#focused = id;
    this.#tell(touched);
  }

  /** Starts or ends writing on a note. */
  edit(id: string | undefined): void {
    if (id === this.#edited) return;
    const touched = present(this.#edited, id);
    this.#edited = id;
    this.#tell(touched);
  }

  /** Forgets notes that are gone. */
  drop(id: string): void {
    if (this.#selected.has(id)) this.toggle(id);
    if (this.#edited === id) this.edit(undefined);
  }

  /** Calls back after any change; returns how to stop. */
  readonly follow = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back after changes that concern one note; returns how to stop. */
  followNote(id: string, listener: Listener): () => void {
    const own = this.#perNote.get(id) ?? new Set();
    this.#perNote.set(id, own);
    own.add(listener);
    return () => {
      own.delete(listener);
      if (own.size === 0) this.#perNote.delete(id);
    };
  }

  #tell(touched: Iterable<string>): void {
    for (const id of touched) for (const listener of this.#perNote.get(id) ?? []) listener();
    for (const listener of this.#listeners) listener();
  }
}

function present(...ids: (string | undefined)[]): Set<string> {
  return new Set(ids.filter((id) => id !== undefined));
}
