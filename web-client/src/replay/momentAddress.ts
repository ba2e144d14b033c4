import type { Beginning } from './openReplay';

/** Which moment an address opens: `?r=` a revision, or `?at=` a moment on the clock. */
export function beginningOf(parameters: URLSearchParams): Beginning | undefined {
  const revision = Number(parameters.get('r') ?? '');
  if (Number.isInteger(revision) && revision > 0) return { revision };
  const at = parameters.get('at');
  return at && !Number.isNaN(Date.parse(at)) ? { at } : undefined;
}

/** The address of a moment, to be given to somebody else. */
export function momentAddress(atelierId: string, revision: number, board: string | undefined): string {
  const parameters = new URLSearchParams({ r: String(revision), ...(board !== undefined && { board }) });
  return `${location.origin}/atelier/${atelierId}/replay?${parameters}`;
}
