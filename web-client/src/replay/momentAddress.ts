import type { Beginning } from './openReplay';

/** Which moment an address opens: `?r=` a revision, or `?at=` a moment on the clock. */
export function beginningOf(parameters: URLSearchParams): Beginning | undefined {
  const revision = Number(parameters.get('r') ?? '');
  if (Number.isInteger(revision) && revision > 0) return { revision };
  const at = parameters.get('at');
  return at && !Number.isNaN(Date.parse(at)) ? { at } : undefined;
}

/** The address of a moment, to be given to somebody else; with the moment that it is compared with, if there is one. */
export function momentAddress(atelierId: string, revision: number, board?: string, other?: number): string {
  const parameters = new URLSearchParams({
    r: String(revision), ...(other !== undefined && { vs: String(other) }), ...(board !== undefined && { board }),
  });
  return `${location.origin}/atelier/${atelierId}/replay?${parameters}`;
}
