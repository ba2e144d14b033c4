import type { ItemStore } from '../atelier/items';
import { CLASSIFIABLE, type Classifiable } from '../contract/classification';
import type { Confidentiality } from '../contract/decision';
import type { Item } from '../contract/items';
import { PASTS } from '../features/pasts';
import { foldedText, holds } from '../search/foldedText';
import { markOf, writtenIn } from './written';

/** Something that can be marked, as the list shows it. */
export interface Row {
  readonly kind: Classifiable;
  readonly id: string;
  readonly text: string;
  readonly mark: Confidentiality | undefined;
  /** Why it can't be chosen to be looked at. */
  readonly state: 'there' | 'removed' | 'gone';
  /** Where it is to be found, within the atelier. */
  readonly path: string | undefined;
}

/** What is looked for. */
export interface Sought {
  readonly words: readonly string[];
  readonly kind: string;
  readonly mark: string;
}

const FOUND = new Map(PASTS.flatMap(({ found = {} }) => Object.entries(found)));
const folded = new WeakMap<object, string>();

/** Everything that can be marked and everything that is, by kind, in the order in which it came. */
export function rowsOf(store: ItemStore): readonly Row[] {
  const marks = new Map(store.list('classification').map((mark) => [mark.id, mark]));
  const rows = CLASSIFIABLE.flatMap((kind) => store.list(kind).filter(isOpen).map((item) => {
    const id = markOf(kind, item.id);
    const mark = marks.get(id)?.confidentiality;
    marks.delete(id);
    return rowOf(store, kind, item, mark);
  }));
  const gone = [...marks.values()].map(({ itemKind, item, confidentiality }) => (
    { kind: itemKind, id: item, text: '', mark: confidentiality, state: 'gone', path: undefined } as const));
  return [...rows, ...gone];
}

/** What is not for everybody yet is not marked, nor is what says nothing. */
function isOpen(item: Item): boolean {
  const { private: own, text } = item as { readonly private?: boolean; readonly text?: string };
  return own !== true && text?.trim() !== '';
}

function rowOf(store: ItemStore, kind: Classifiable, item: Item, mark: Confidentiality | undefined): Row {
  const page = FOUND.get(kind)?.page;
  const address = typeof page === 'function' ? (page as (item: Item) => string)(item) : page;
  const removed = (item as { readonly removed?: boolean }).removed === true;
  return {
    kind,
    id: item.id,
    text: writtenIn(kind, item.id, (each, id) => store.get(each, id)),
    mark,
    state: removed ? 'removed' : 'there',
    path: removed || address === undefined ? undefined : `${address}#item=${encodeURIComponent(item.id)}`,
  };
}

/** Those that are looked for. */
export function sought(rows: readonly Row[], { words, kind, mark }: Sought): readonly Row[] {
  return rows.filter((row) =>
    (kind === '' || row.kind === kind)
    && (mark === '' || (row.mark ?? 'none') === mark)
    && words.every((word) => holds(foldedOf(row), word)));
}

function foldedOf(row: Row): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = foldedText(row.text);
  folded.set(row, text);
  return text;
}
