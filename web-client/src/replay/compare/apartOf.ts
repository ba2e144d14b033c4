import type { Difference } from '../../atelier/difference';
import type { Telling } from '../../features/FieldThen';
import { pastOf } from './pastOf';

/** What tells an item apart from others that are called the same; undefined where its name says enough. */
export function apartOf({ kind, id, before, after }: Difference, telling: Telling): string | undefined {
  // The feature was held against the fields of its items by the compiler.
  const apart = pastOf(kind)?.apart?.[kind] as ((item: object, telling: Telling) => string) | undefined;
  return apart?.({ id, ...before, ...after }, telling);
}
