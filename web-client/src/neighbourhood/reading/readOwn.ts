import { Columns } from './columns';
import { Notes } from './Notes';
import { OWN_COLUMNS } from './ownFile';
import type { Reading, ReadNeighbourhood } from './Reading';
import { rowsOf } from './Row';
import type { Sheet } from './Sheet';

/** Reads a file of our own; undefined when it has not got its columns. */
export function readOwn(sheet: Sheet, yearOfFile: number | undefined): Reading | undefined {
  const columns = new Columns(sheet.rows[0] ?? []);
  const name = columns.find(['naam']);
  const places = Object.entries(OWN_COLUMNS).flatMap(([key, figure]) => {
    const at = columns.find([key]);
    return at === undefined ? [] : [{ figure, at, source: columns.find([`${key}_bron`]) }];
  });
  if (places.length === 0) return undefined;
  const notes = new Notes(sheet.name);
  if (name === undefined) {
    notes.fault({ kind: 'missingColumn', column: 'naam' });
    return { neighbourhoods: [], faults: notes.faults, remarks: [] };
  }
  const twice = ['code', 'naam', ...Object.keys(OWN_COLUMNS)].filter((title) => columns.isTwice(title));
  if (twice.length > 0) {
    twice.forEach((column) => notes.fault({ kind: 'columnTwice', line: 1, column }));
    return { neighbourhoods: [], faults: notes.faults, remarks: [] };
  }
  const code = columns.find(['code']);
  const neighbourhoods = rowsOf(sheet, columns, notes).flatMap((row): ReadNeighbourhood[] => {
    if (!row.text(name)) {
      notes.fault({ kind: 'noName', line: row.line, column: 'naam' });
      return [];
    }
    const figures = places.flatMap(({ figure, at, source }) => {
      const value = row.figure(figure, at);
      const year = yearOfFile === undefined ? {} : { year: yearOfFile };
      return value === undefined ? [] : [{ figure, value, source: row.text(source) || sheet.name, ...year }];
    });
    const known = row.anyCode(code);
    if (notes.isRepeated(known || row.text(name), row.line)) return [];
    return [{ name: row.text(name), ...(known ? { code: known } : {}), figures }];
  });
  return { neighbourhoods, faults: notes.faults, remarks: notes.remarks };
}
