import type { ItemKind } from '../contract/items';
import type { Sought } from '../features/happened';
import { EVERYTHING, putFilter, type PlayFilter } from './filter/playFilter';
import type { Beginning } from './openReplay';

/** Which moment an address opens: `?r=` a revision, or `?at=` a moment on the clock. */
export function beginningOf(parameters: URLSearchParams): Beginning | undefined {
  const revision = Number(parameters.get('r') ?? '');
  if (Number.isInteger(revision) && revision > 0) return { revision };
  const at = parameters.get('at');
  return at && !Number.isNaN(Date.parse(at)) ? { at } : undefined;
}

const ITEM = 'item';

/** What an address asks to see at its moment, if anything: `&item=note:n1`. */
export function soughtIn(parameters: URLSearchParams): Sought | undefined {
  const [, kind, id] = /^([A-Za-z]+):(.+)$/.exec(parameters.get(ITEM) ?? '') ?? [];
  return kind === undefined || id === undefined ? undefined : [[kind as ItemKind, id]];
}

/** Takes out of an address what was asked for at another moment. */
export function forgetSought(parameters: URLSearchParams): void {
  parameters.delete(ITEM);
}

/** What else a link shows: a board, one thing on it, the moment that is compared with, what is played. */
interface Shown {
  readonly item?: readonly [kind: ItemKind, id: string];
  readonly board?: string | undefined;
  readonly other?: number | undefined;
  readonly filter?: PlayFilter;
}

/** Where a moment is seen. */
export function momentPath(atelierId: string, revision: number, { board, item, other, filter = EVERYTHING }: Shown = {}): string {
  const parameters = new URLSearchParams({
    r: String(revision), ...(other !== undefined && { vs: String(other) }), ...(board !== undefined && { board }), ...(item && { [ITEM]: item.join(':') }),
  });
  putFilter(parameters, filter);
  return `/atelier/${atelierId}/replay?${parameters}`;
}

/** The address of a moment, to be given to somebody else. */
export function momentAddress(...moment: Parameters<typeof momentPath>): string {
  return `${location.origin}${momentPath(...moment)}`;
}
