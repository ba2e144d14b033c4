import { CBS, PBL } from './formats';
import { leavingOutOthers } from './leftOut';
import type { Fault, Reading, ReadNeighbourhood } from './Reading';
import { readOwn } from './readOwn';
import { readStrategy } from './readStrategy';
import { readWide } from './readWide';
import type { Sheet } from './Sheet';

/** What the sheets of some files say together. Our own file goes before CBS, and CBS before PBL, where two know the same figure. */
export function readSheets(sheets: readonly Sheet[], yearOf: (sheet: Sheet) => number | undefined = yearInName): Reading {
  const read = leavingOutOthers(sheets.map((sheet) => ({ sheet, readings: readSheet(sheet, yearOf(sheet)) }))).map(({ readings }) => readings);
  const all = (rank: number) => read.flatMap((readings) => readings[rank]?.neighbourhoods ?? []);
  const neighbourhoods = together([...all(0), ...all(1), ...all(2), ...all(3)]);
  const faults = read.flat().flatMap((reading) => reading?.faults ?? []);
  const remarks = read.flat().flatMap((reading) => reading?.remarks ?? []);
  const none: Fault[] = neighbourhoods.length + faults.length === 0
    ? [{ kind: 'noNeighbourhoods', file: sheets.map(({ name }) => name).join(', ') }]
    : [];
  return { neighbourhoods, faults: [...faults, ...none], remarks };
}

/** By what goes first; a file may be several things, such as figures of CBS and PBL in one. */
function readSheet(sheet: Sheet, year: number | undefined): (Reading | undefined)[] {
  if (sheet.rows.length < 2) return [failed({ kind: 'empty', file: sheet.name })];
  const readings = [readOwn(sheet, year), readWide(sheet, CBS, year), readWide(sheet, PBL, year), readStrategy(sheet, year)];
  const twice = readings.flatMap((reading) => repeated(sheet, reading));
  if (twice.length > 0) return [{ neighbourhoods: [], faults: [...readings.flatMap((reading) => reading?.faults ?? []), ...twice], remarks: [] }];
  return readings.some((reading) => reading)
    ? readings
    : [failed({ kind: 'unknownColumns', file: sheet.name, line: 1, found: (sheet.rows[0] ?? []).slice(0, 6).join('; ') })];
}

function failed(fault: Fault): Reading {
  return { neighbourhoods: [], faults: [fault], remarks: [] };
}

/** A neighbourhood that is in one file twice could have two values for one figure. */
function repeated({ name }: Sheet, reading: Reading | undefined): Fault[] {
  const seen = new Set<string>();
  return (reading?.neighbourhoods ?? []).flatMap((neighbourhood): Fault[] => {
    const key = keyOf(neighbourhood);
    if (seen.has(key)) return [{ kind: 'twice', file: name, found: neighbourhood.code ?? neighbourhood.name }];
    seen.add(key);
    return [];
  });
}

/** The same neighbourhood in several files is one; the first that knows a figure is believed. */
function together(neighbourhoods: readonly ReadNeighbourhood[]): ReadNeighbourhood[] {
  const found = new Map<string, ReadNeighbourhood>();
  for (const next of neighbourhoods) {
    const before = found.get(keyOf(next));
    found.set(keyOf(next), before ? merged(before, next) : next);
  }
  return [...found.values()];
}

function merged(first: ReadNeighbourhood, next: ReadNeighbourhood): ReadNeighbourhood {
  const figures = [...first.figures];
  next.figures.forEach((figure) => {
    if (!figures.some((known) => known.figure === figure.figure)) figures.push(figure);
  });
  const variant = first.variant ?? next.variant;
  const name = first.name === first.code ? next.name : first.name;
  const dwellings = [...(first.dwellings ?? [])];
  next.dwellings?.forEach((divided) => {
    if (!dwellings.some(({ by }) => by === divided.by)) dwellings.push(divided);
  });
  return { ...first, name, figures, ...(variant ? { variant } : {}), ...(dwellings.length > 0 ? { dwellings } : {}) };
}

function keyOf({ code, name }: ReadNeighbourhood): string {
  return code ?? `naam ${name.toLowerCase()}`;
}

/** The year in the name of a file, as in "kwb-2024.xlsx". */
export function yearInName({ name }: Sheet): number | undefined {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
