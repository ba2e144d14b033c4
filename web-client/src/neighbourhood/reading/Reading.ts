import type { Figure, ReadNeighbourhood as Listed } from '../../contract/neighbourhood';

/** A neighbourhood as files have it; whether it is on the list already is still to be seen. */
export type ReadNeighbourhood = Omit<Listed, 'neighbourhoodId'>;

/** What is wrong with a file; the texts say it in words. */
export type FaultKind =
  | 'tooLarge' | 'unreadable' | 'noTables' | 'quotes' | 'empty' | 'oneColumn' | 'unknownColumns' | 'missingColumn' | 'columnTwice' | 'noNeighbourhoods'
  | 'moreCells' | 'wrongCode' | 'noNumber' | 'twoWays' | 'notWhole' | 'outOfBounds' | 'noName' | 'twice' | 'unknownVariant';

/** A place in a file where something is wrong: with any of these nothing is taken over. */
export interface Fault {
  readonly kind: FaultKind;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  /** What stands there. */
  readonly found?: string;
  readonly figure?: Figure;
  /** The line that the same neighbourhood is on before. */
  readonly before?: number;
}

/** What was left out of a file, on purpose, and how often. */
export interface Remark {
  readonly kind: 'totalsSkipped' | 'unknownValues' | 'gasNearNetwork' | 'noGas' | 'noDwellings' | 'fileLeftOut';
  readonly file: string;
  readonly count: number;
}

/** What a file says. */
export interface Reading {
  readonly neighbourhoods: readonly ReadNeighbourhood[];
  readonly faults: readonly Fault[];
  readonly remarks: readonly Remark[];
}

/** What the files say that were chosen together. */
export interface ReadFiles extends Reading {
  /** The files that have figures of which they do not say the year. */
  readonly undated: readonly string[];
}
