/** The first of these rising revisions after one (1), or the last before it (-1). */
export function stopBeyond(stops: readonly number[], from: number, direction: 1 | -1): number | undefined {
  return direction === 1 ? stops[placeOf(stops, from + 1)] : stops[placeOf(stops, from) - 1];
}

/** Whether a revision is one of these. */
export function isStop(stops: readonly number[], revision: number): boolean {
  return stops[placeOf(stops, revision)] === revision;
}

/** The place of the first that is not smaller; there may be a hundred thousand, and it is asked for in every frame. */
function placeOf(stops: readonly number[], revision: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < revision) low = middle + 1;
    else high = middle;
  }
  return low;
}
