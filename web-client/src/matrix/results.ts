import type { ScoredCell, ScoringResults } from '../contract/matrix';

/** From which score to which. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Cells that are worth talking about, at most. */
const MOST_APART = 3;

/** How the scores for an option on a criterion are spread; nothing when the two were not in the round. */
export function cellOf(results: ScoringResults, option: string, criterion: string): ScoredCell | undefined {
  return results.cells.find((cell) => cell.option === option && cell.criterion === criterion);
}

export function countOf({ spread }: ScoredCell): number {
  return spread.reduce((sum, count) => sum + count, 0);
}

/** The lowest and highest score that was given; nothing when none was. */
export function rangeOf({ spread }: ScoredCell): Range | undefined {
  const least = spread.findIndex((count) => count > 0);
  return least < 0 ? undefined : { least: least + 1, most: spread.findLastIndex((count) => count > 0) + 1 };
}

/** Where people differ most, the furthest apart first; what is one step apart is as good as agreed. */
export function furthestApart(results: ScoringResults): readonly ScoredCell[] {
  return results.cells
    .filter((cell) => width(cell) > 1)
    .sort((one, other) => variance(other) - variance(one))
    .slice(0, MOST_APART);
}

/** The part of the whole weight that each criterion has, as long as that can be known. */
export function sharesOf(weights: readonly { readonly criterion: string; readonly weight: number }[]): ReadonlyMap<string, number> {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(all === 0 ? [] : weights.map(({ criterion, weight }) => [criterion, weight / all]));
}

function width(cell: ScoredCell): number {
  const range = rangeOf(cell);
  return range ? range.most - range.least : 0;
}

function variance(cell: ScoredCell): number {
  const mean = cell.mean ?? 0;
  const squares = cell.spread.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return squares / countOf(cell);
}
