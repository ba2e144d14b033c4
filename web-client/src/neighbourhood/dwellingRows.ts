import type { DwellingGroup } from '../contract/neighbourhood';

/** A line of the form; without a number of dwellings it is not known. */
export interface DwellingRow {
  readonly number: number;
  readonly name: string;
  readonly dwellings: number | undefined;
}

const EMPTY_ROWS = 3;

/** What is there already, or these names to begin with, or some empty lines. */
export function startOf(groups: readonly DwellingGroup[] | undefined, names: readonly string[]): readonly DwellingRow[] {
  if (groups) return groups.map((group, at) => ({ ...group, number: at + 1 }));
  const first = names.length > 0 ? names : Array.from({ length: EMPTY_ROWS }, () => '');
  return first.map((name, at) => ({ number: at + 1, name, dwellings: undefined }));
}

/** Whether another line with a number has the same name. */
export function twice(rows: readonly DwellingRow[], row: DwellingRow): boolean {
  const name = row.name.trim();
  return row.dwellings !== undefined && rows.some((other) => other !== row && other.dwellings !== undefined && other.name.trim() === name);
}

/** The groups that are known; undefined when a line has a number and no name of its own. */
export function known(rows: readonly DwellingRow[]): readonly DwellingGroup[] | undefined {
  if (rows.some((row) => row.dwellings !== undefined && (row.name.trim() === '' || twice(rows, row)))) return undefined;
  return rows.flatMap(({ name, dwellings }) => (dwellings === undefined ? [] : [{ name: name.trim(), dwellings }]));
}
