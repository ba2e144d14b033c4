/** CBS writes this, and lower, where a figure is kept back. */
const KEPT_BACK = -99_990;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The number in a cell, with a decimal point or comma; undefined when the cell says that it is not known; NaN when it is
 * no number. A point for thousands is not guessed: 1.234 could be either.
 */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  if (text === '' || text === '.' || text === '-' || text === 'x') return undefined;
  if (!NUMBER.test(text)) return Number.NaN;
  const value = Number(text.replace(',', '.'));
  return value <= KEPT_BACK ? undefined : value;
}
