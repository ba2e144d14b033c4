/** A table of a file: rows of cells as text. Row `i` is line `i + 1` of the file. */
export interface Sheet {
  /** The name of the file. */
  readonly name: string;
  /** The archive that the file came in, if any. */
  readonly archive?: string;
  readonly rows: readonly (readonly string[])[];
}
