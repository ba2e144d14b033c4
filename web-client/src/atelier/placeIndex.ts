import type { ItemKind } from '../contract/items';

const NONE: readonly string[] = [];

/** Which items of a kind are in which place: on a board, say, or among those that came forth from a note. */
export class PlaceIndex {
  #ids = new Map<string, Set<string>>();
  #lists = new Map<string, readonly string[]>();

  /** In order of appearance; the same array until one comes or goes. */
  idsIn(kind: ItemKind, of: string): readonly string[] {
    const place = `${kind}@${of}`;
    const ids = this.#ids.get(place);
    if (!ids) return NONE;
    let list = this.#lists.get(place);
    if (!list) this.#lists.set(place, (list = [...ids]));
    return list;
  }

  /** Takes note of where an item went; returns the places that this changes. */
  moved(kind: ItemKind, id: string, from: string | undefined, to: string | undefined): readonly string[] {
    if (from === to) return NONE;
    if (from !== undefined) {
      this.#ids.get(`${kind}@${from}`)?.delete(id);
      this.#lists.delete(`${kind}@${from}`);
    }
    if (to !== undefined) {
      const place = `${kind}@${to}`;
      const ids = this.#ids.get(place);
      if (ids) ids.add(id);
      else this.#ids.set(place, new Set([id]));
      this.#lists.delete(place);
    }
    return [from, to].filter((place) => place !== undefined);
  }
}
