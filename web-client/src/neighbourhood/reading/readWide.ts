import type { CheapestVariant, Figure, ReadFigure } from '../../contract/neighbourhood';
import { Columns } from './columns';
import type { Finding, Format } from './formats';
import { Notes } from './Notes';
import { isUnknown } from './numbers';
import type { Reading, ReadNeighbourhood } from './Reading';
import { codeColumnOf, rowsOf, type Row } from './Row';
import type { Sheet } from './Sheet';
import { limitsOf } from '../units';
import { variantNamed } from './variant';

type Place = { readonly figure: Figure; readonly at: number } | { readonly figure: Figure; readonly part: number[]; readonly all: number[] };

/** Reads a sheet with a row for each neighbourhood; undefined when it has not got the columns of this format. */
export function readWide(sheet: Sheet, format: Format, yearOfFile: number | undefined): Reading | undefined {
  const columns = new Columns(sheet.rows[0] ?? []);
  const code = codeColumnOf(sheet, columns, format.code);
  const places = format.figures.flatMap((finding) => placeOf(finding, columns));
  const variant = columns.find(format.variant);
  if (code === undefined || (places.length === 0 && variant === undefined)) return undefined;
  const title = columns.find(format.title);
  const yearColumn = columns.find(format.year);
  const notes = new Notes(sheet.name);
  const neighbourhoods = rowsOf(sheet, columns, notes).flatMap((row): ReadNeighbourhood[] => {
    const found = row.code(code);
    if (!found || notes.isRepeated(found, row.line)) return [];
    if (withoutDwellings(places, row)) {
      notes.count('noDwellings');
      return [];
    }
    const year = (yearColumn === undefined ? undefined : row.number(yearColumn)) ?? yearOfFile;
    const from = { source: format.source, ...(year === undefined ? {} : { year }) };
    const figures = places.flatMap((place) => figureAt(place, row, from));
    const cheapest = variant === undefined ? undefined : variantAt(variant, row, notes, from);
    const dwellings = format.dwellings.flatMap((division) => divided(division, columns, row, from));
    if (nearNetwork(figures)) notes.count('gasNearNetwork');
    return [{
      name: row.text(title) || found,
      code: found,
      figures,
      ...(cheapest ? { variant: cheapest } : {}),
      ...(dwellings.length > 0 ? { dwellings } : {}),
    }];
  });
  if (format.name === 'CBS' && withoutGas(neighbourhoods)) notes.count('noGas');
  return { neighbourhoods, faults: notes.faults, remarks: notes.remarks };
}

function placeOf(finding: Finding, columns: Columns): Place[] {
  if ('in' in finding) {
    const at = columns.find(finding.in);
    return at === undefined ? [] : [{ figure: finding.figure, at }];
  }
  const all = finding.of.map((name) => columns.find([name]));
  if (!all.every((place) => place !== undefined)) return [];
  return [{ figure: finding.figure, part: all.slice(0, finding.first), all }];
}

type Divided = NonNullable<ReadNeighbourhood['dwellings']>[number];
type From = Pick<ReadFigure, 'source' | 'year'>;

/** A harbour or a lake is a neighbourhood too: there is nothing to heat, and a 0 there is no mistake in the file. */
function withoutDwellings(places: readonly Place[], row: Row): boolean {
  return places.some((place) => place.figure === 'DWELLINGS' && 'at' in place && row.count(place.at) === 0);
}

function figureAt(place: Place, row: Row, from: From): ReadFigure[] {
  if ('at' in place && limitsOf(place.figure).min > 0 && row.count(place.at) === 0) return [];
  const value = 'at' in place ? row.figure(place.figure, place.at) : row.share(place.part, place.all);
  return value === undefined ? [] : [{ figure: place.figure, value, ...from }];
}

/** How the dwellings divide; nothing when a part of it is not known. */
function divided({ by, of, called }: Format['dwellings'][number], columns: Columns, row: Row, from: From): Divided[] {
  const groups = of.map((column) => {
    const place = columns.find([column]);
    return { name: called(column), dwellings: place === undefined ? undefined : row.count(place) };
  });
  const known = groups.flatMap(({ name, dwellings }) => (dwellings === undefined ? [] : [{ name, dwellings }]));
  return known.length === groups.length && known.some(({ dwellings }) => dwellings > 0) ? [{ by, count: { groups: known, ...from } }] : [];
}

function variantAt(place: number, row: Row, notes: Notes, from: From): CheapestVariant | undefined {
  const text = row.text(place);
  const variant = variantNamed(text);
  if (!isUnknown(text) && !variant) notes.fault({ kind: 'unknownVariant', line: row.line, column: row.title(place), found: text });
  return variant && { ...variant, ...from };
}

/** CBS publishes the newest year without the use of energy first: without it there is no heat demand density. */
function withoutGas(neighbourhoods: readonly ReadNeighbourhood[]): boolean {
  const known = (figure: Figure) => neighbourhoods.some(({ figures }) => figures.some((each) => each.figure === figure));
  return known('DWELLINGS') && !known('GAS_M3');
}

/** Where some dwellings have district heating, the mean use of gas counts those without any. */
function nearNetwork(figures: readonly ReadFigure[]): boolean {
  const valueOf = (figure: Figure) => figures.find((each) => each.figure === figure)?.value ?? 0;
  return valueOf('EXISTING_NETWORK_PCT') > 0 && valueOf('GAS_M3') > 0;
}
