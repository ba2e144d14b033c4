const FEWEST = 3;
const MOST = 50;

/** As many dots for each person as suit so many notes: a quarter of them, so that choosing stays choosing (DOMAIN.md §4). */
export function usualDots(notes: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(notes / 4)));
}
