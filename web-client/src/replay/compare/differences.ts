import type { Became, Difference } from '../../atelier/difference';
import type { ItemFields, ItemKind, RawFields } from '../../contract/items';
import type { Breather } from '../breather';
import type { PastItems } from '../pastItems';
import { becameBy, bornBy, isDeclared, isSame } from './fieldsOf';

/** Where something lies, and nothing else about it, for a kind whose feature does not tell its fields. */
const PLACE: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'influence', 'interest', 'ring', 'rank', 'order']);

/** When several things became of one item. */
const MOST_TELLING: readonly Became[] = ['decided', 'merged', 'changed', 'moved'];

/** How every item differs between two moments, the earlier one first; in slices that leave the page free. */
export async function differencesBetween(before: PastItems, after: PastItems, breather: Breather): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [kind, id, fields] of before.changesTo(after)) {
    if (breather.due()) await breather.breathe();
    const was = there(before, kind, id);
    const is = there(after, kind, id);
    const became = whatBecameOf(kind, was, is, fields);
    if (became) found.push({ kind, id, became, ...(was && { before: was }), ...(is && { after: is }) });
  }
  return found;
}

/** A note that was taken away is still known, for the history. */
function there(items: PastItems, kind: ItemKind, id: string): RawFields | undefined {
  const fields: ItemFields[ItemKind] | undefined = items.find(kind, id);
  return fields && !('removed' in fields) ? ({ ...fields } as RawFields) : undefined;
}

function whatBecameOf(kind: ItemKind, was: RawFields | undefined, is: RawFields | undefined, changed: RawFields | null): Became | undefined {
  if (!was) return is && bornBy(kind, is);
  if (!is) return 'removed';
  const names = Object.keys(changed ?? {}).filter((name) => !isSame(was[name], is[name]));
  if (names.length === 0) return undefined;
  if (!isDeclared(kind)) return names.every((name) => PLACE.has(name)) ? 'moved' : 'changed';
  const became = new Set(names.map((name) => becameBy(kind, name, is)));
  return MOST_TELLING.find((each) => became.has(each));
}
