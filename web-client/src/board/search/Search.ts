import { foldedText } from '../../search/foldedText';
import type { BoardScene } from '../scene/BoardScene';
import type { ViewStore } from '../viewState';

/** Finds notes by their text, in reading order. */
export class Search {
  #for = '';
  #found: readonly string[] = [];
  #set: ReadonlySet<string> = new Set();
  readonly #scene: BoardScene;
  readonly #view: ViewStore;

  constructor(scene: BoardScene, view: ViewStore) {
    this.#scene = scene;
    this.#view = view;
  }

  /** The notes that hold the words, by place: from left to right, from top to bottom. */
  get found(): readonly string[] {
    const { search, searching } = this.#view.getState();
    const wanted = searching ? foldedText(search.trim()) : '';
    if (wanted !== this.#for) this.#look(wanted);
    return this.#found;
  }

  /** Whether a note is among them. */
  has(id: string): boolean {
    return this.found.length > 0 && this.#set.has(id);
  }

  /** Looks again: notes changed. */
  again(): void {
    if (this.#for !== '') this.#look(this.#for);
  }

  #look(wanted: string): void {
    this.#for = wanted;
    const notes = wanted === '' ? [] : [...this.#scene.notes.values()];
    this.#found = notes
      .filter((note) => foldedText(note.text).includes(wanted))
      .sort((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y)
      .map((note) => note.id);
    this.#set = new Set(this.#found);
  }
}
