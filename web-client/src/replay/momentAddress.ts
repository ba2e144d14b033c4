import { EVERYTHING, putFilter, type PlayFilter } from './filter/playFilter';
import type { Beginning } from './openReplay';

/** Which moment an address opens: `?r=` a revision, or `?at=` a moment on the clock. */
export function beginningOf(parameters: URLSearchParams): Beginning | undefined {
  const revision = Number(parameters.get('r') ?? '');
  if (Number.isInteger(revision) && revision > 0) return { revision };
  const at = parameters.get('at');
  return at && !Number.isNaN(Date.parse(at)) ? { at } : undefined;
}

/** What else a link shows: a board, the moment that is compared with, what is played. */
interface Shown {
  readonly board?: string | undefined;
  readonly other?: number | undefined;
  readonly filter?: PlayFilter;
}

/** Where a moment is seen. */
export function momentPath(atelierId: string, revision: number, { board, other, filter = EVERYTHING }: Shown = {}): string {
  const parameters = new URLSearchParams({
    r: String(revision), ...(other !== undefined && { vs: String(other) }), ...(board !== undefined && { board }),
  });
  putFilter(parameters, filter);
  return `/atelier/${atelierId}/replay?${parameters}`;
}

/** The address of a moment, to be given to somebody else. */
export function momentAddress(...moment: Parameters<typeof momentPath>): string {
  return `${location.origin}${momentPath(...moment)}`;
}
