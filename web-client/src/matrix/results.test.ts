import { describe, expect, test } from 'vitest';
import type { ScoredCell, ScoringResults } from '../contract/matrix';
import { furthestApart, rangeOf, sharesOf } from './results';

function cell(criterion: string, spread: readonly number[]): ScoredCell {
  const count = spread.reduce((sum, each) => sum + each, 0);
  const sum = spread.reduce((all, each, index) => all + each * (index + 1), 0);
  return { option: 'o1', criterion, spread, reasons: [], ...(count > 0 && { mean: sum / count }) };
}

function results(...cells: readonly ScoredCell[]): ScoringResults {
  return { weights: [], cells, totals: [] };
}

describe('what a round came to', () => {
  test('the range is of what was given, and there is none of nothing', () => {
    expect(rangeOf(cell('c1', [0, 2, 0, 1, 0]))).toEqual({ least: 2, most: 4 });
    expect(rangeOf(cell('c1', [0, 0, 0, 0, 0]))).toBeUndefined();
  });

  test('what is furthest apart comes first; one step apart is as good as agreed', () => {
    const agreed = cell('agreed', [0, 0, 4, 5, 0]);
    const split = cell('split', [4, 0, 0, 0, 4]);
    const some = cell('some', [0, 1, 6, 1, 0]);
    const nobody = cell('nobody', [0, 0, 0, 0, 0]);
    expect(furthestApart(results(agreed, some, nobody, split)).map(({ criterion }) => criterion)).toEqual(['split', 'some']);
  });

  test('at most three are worth talking about', () => {
    const cells = ['a', 'b', 'c', 'd'].map((criterion) => cell(criterion, [1, 0, 0, 0, 1]));
    expect(furthestApart(results(...cells))).toHaveLength(3);
  });

  test('shares add up to the whole, and are unknown when nothing counts', () => {
    expect(sharesOf([{ criterion: 'c1', weight: 30 }, { criterion: 'c2', weight: 10 }]).get('c1')).toBe(0.75);
    expect(sharesOf([{ criterion: 'c1', weight: 0 }]).size).toBe(0);
  });
});
