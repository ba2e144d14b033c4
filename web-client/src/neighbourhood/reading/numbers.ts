/** CBS writes this, and lower, where a figure is kept back. */
const KEPT_BACK = -99_990;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Whether a cell says that it is not known: PBL writes a hyphen, CBS a point. */
export function isUnknown(cell: string): boolean {
  return ['', '.', '-', 'x'].includes(cell.trim());
}

/**
 * The number in a cell, with a decimal point or comma; undefined when the cell says that it is not known; NaN when it is
 * no number. A point for thousands is not guessed: 1.234 could be either.
 */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  if (isUnknown(text)) return undefined;
  if (!NUMBER.test(text)) return Number.NaN;
  const value = Number(text.replace(',', '.'));
  return value <= KEPT_BACK ? undefined : value;
}
