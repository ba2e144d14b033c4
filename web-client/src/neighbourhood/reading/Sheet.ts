/** A table of a file: rows of cells as text. */
export interface Sheet {
  /** The name of the file. */
  readonly name: string;
  /** The archive that the file came in, if any. */
  readonly archive?: string;
  readonly rows: readonly (readonly string[])[];
  /** The line of the file that each row begins on; without it each row is one line, as in a workbook. */
  readonly lines?: readonly number[];
}

/** Where somebody finds a row in the file. */
export function lineOf({ lines }: Sheet, row: number): number {
  return lines?.[row] ?? row + 1;
}
