import type { FaultKind, Reading } from './Reading';
import type { Sheet } from './Sheet';

/** What a sheet says, by what goes first. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly readings: readonly (Reading | undefined)[];
}

/** With these a file has not got a row for each neighbourhood. */
const NO_SUCH_TABLE: readonly FaultKind[] = ['empty', 'unknownColumns', 'twice'];

/**
 * What an archive has beside the files that we read is left out, and said to be: PBL's has one with a row for each period of building
 * (`_bebouwing.csv`) next to the two that we know. Alone such a file is a fault.
 */
export function leavingOutOthers(read: readonly ReadSheet[]): ReadSheet[] {
  const known = new Set(read.filter((each) => hasNeighbourhoods(each) && !isOtherTable(each)).map(({ sheet }) => sheet.archive));
  return read.map((each) => {
    const { archive, name } = each.sheet;
    if (archive === undefined || !known.has(archive) || !isOtherTable(each)) return each;
    return { ...each, readings: [{ neighbourhoods: [], faults: [], remarks: [{ kind: 'fileLeftOut', file: name, count: 1 }] }] };
  });
}

function hasNeighbourhoods({ readings }: ReadSheet): boolean {
  return readings.some((reading) => reading !== undefined && reading.neighbourhoods.length > 0);
}

function isOtherTable({ readings }: ReadSheet): boolean {
  return readings.some((reading) => reading?.faults.some(({ kind }) => NO_SUCH_TABLE.includes(kind)));
}
