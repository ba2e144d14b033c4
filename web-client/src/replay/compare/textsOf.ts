import type { Difference } from '../../atelier/difference';
import type { Item, RawFields } from '../../contract/items';
import type { Findable } from '../../features/Past';
import { pastOf } from './pastOf';

/** The words that people wrote in an item, before and after; undefined where they are the same or nobody searches them. */
export function textsOf({ kind, id, before, after }: Difference): { readonly before: string; readonly after: string } | undefined {
  const found = pastOf(kind)?.found?.[kind] as Findable<typeof kind> | undefined;
  if (!found || !before || !after) return undefined;
  const written = (fields: RawFields) => found.texts({ id, ...fields } as Item<typeof kind>, () => []).filter(Boolean).join('\n');
  const [was, is] = [written(before), written(after)];
  return was === is ? undefined : { before: was, after: is };
}
