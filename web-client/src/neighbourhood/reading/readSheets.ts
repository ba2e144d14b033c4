import { CBS, PBL } from './formats';
import { leavingOutOthers } from './leftOut';
import type { Fault, ReadFiles, Reading, ReadNeighbourhood, Remark } from './Reading';
import { readOwn } from './readOwn';
import { readStrategy } from './readStrategy';
import { readWide } from './readWide';
import type { Sheet } from './Sheet';

/**
 * What the sheets of some files say together. Our own file goes before CBS, and CBS before PBL, where two know the same figure.
 *
 * @param years of files that have no year in their names, by name
 */
export function readSheets(sheets: readonly Sheet[], years: ReadonlyMap<string, number> = new Map()): ReadFiles {
  const yearOf = (sheet: Sheet) => yearInName(sheet) ?? years.get(fileOf(sheet));
  const all = leavingOutOthers(sheets.map((sheet) => ({ sheet, readings: readSheet(sheet, yearOf(sheet)) })));
  const read = all.map(({ readings }) => readings);
  const ranked = (rank: number) => read.flatMap((readings) => readings[rank]?.neighbourhoods ?? []);
  const neighbourhoods = together([...ranked(0), ...ranked(1), ...ranked(2), ...ranked(3)]);
  const faults = distinct(read.flat().flatMap((reading) => reading?.faults ?? []));
  const remarks = counted(read.flat().flatMap((reading) => reading?.remarks ?? []));
  const none: Fault[] = neighbourhoods.length + faults.length === 0
    ? [{ kind: 'noNeighbourhoods', file: sheets.map(({ name }) => name).join(', ') }]
    : [];
  const undated = all.filter(({ readings }) => readings.some(hasNoYear)).map(({ sheet }) => fileOf(sheet));
  return { neighbourhoods, faults: [...faults, ...none], remarks, undated: [...new Set(undated)] };
}

/** Of what stands in a file, so that one finds it back. */
const LONGEST_TOLD = 80;

/** The file that somebody chose: an archive has one year for all that is in it. */
function fileOf({ archive, name }: Sheet): string {
  return archive ?? name;
}

function hasNoYear(reading: Reading | undefined): boolean {
  return reading?.neighbourhoods.some(({ figures, variant, dwellings = [] }) => (
    [...figures, ...(variant ? [variant] : []), ...dwellings.map(({ count }) => count)].some(({ year }) => year === undefined)
  )) ?? false;
}

/** By what goes first; a file may be several things, such as figures of CBS and PBL in one. */
function readSheet(sheet: Sheet, year: number | undefined): (Reading | undefined)[] {
  if (sheet.rows.length < 2) return [failed({ kind: 'empty', file: sheet.name })];
  const readings = [readOwn(sheet, year), readWide(sheet, CBS, year), readWide(sheet, PBL, year), readStrategy(sheet, year)];
  return readings.some((reading) => reading) ? readings : [failed(untitled(sheet))];
}

/** A first row that is no titles that we know: of one cell it is a heading, or what stands between its titles is nothing that we know. */
function untitled({ name: file, rows: [titles = []] }: Sheet): Fault {
  return { kind: titles.length > 1 ? 'unknownColumns' : 'oneColumn', file, line: 1, found: shortened(titles.slice(0, 6).join('; ')) };
}

function shortened(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}

function failed(fault: Fault): Reading {
  return { neighbourhoods: [], faults: [fault], remarks: [] };
}

/** A file that is read in two ways has its faults of both once. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** A file that is read in two ways has its rows once, and the values of both. */
function counted(remarks: readonly Remark[]): Remark[] {
  const found = new Map<string, Remark>();
  for (const remark of remarks) {
    const key = JSON.stringify([remark.file, remark.kind]);
    const before = found.get(key)?.count ?? 0;
    found.set(key, { ...remark, count: remark.kind === 'unknownValues' ? before + remark.count : Math.max(before, remark.count) });
  }
  return [...found.values()];
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
function yearInName({ name }: Sheet): number | undefined {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
