import { Columns } from './columns';
import { PBL } from './formats';
import { Notes } from './Notes';
import { isUnknown } from './numbers';
import type { Reading, ReadNeighbourhood } from './Reading';
import { rowsOf } from './Row';
import type { Sheet } from './Sheet';
import { variantNamed } from './variant';

/** The row that names the variant, in the column of the lowest national costs. */
const VARIANT = 'V01_Strategievariant';

/** Reads PBL's file of strategies, which has 81 rows for each neighbourhood (DOMAIN.md §2.1); undefined when it is another file. */
export function readStrategy(sheet: Sheet, yearOfFile: number | undefined): Reading | undefined {
  const columns = new Columns(sheet.rows[0] ?? []);
  const indicator = columns.find(['Code_Indicator']);
  const cheapest = columns.find(['Laagste_Nationale_Kosten']);
  const code = columns.find(PBL.code);
  if (indicator === undefined || cheapest === undefined || code === undefined) return undefined;
  const title = columns.find(PBL.title);
  const notes = new Notes(sheet.name);
  const variants = rowsOf(sheet, columns, notes).filter((row) => row.text(indicator) === VARIANT);
  const neighbourhoods = variants.flatMap((row): ReadNeighbourhood[] => {
    const found = row.code(code);
    if (!found || notes.isRepeated(found, row.line)) return [];
    const text = row.text(cheapest);
    const name = row.text(title) || found;
    if (isUnknown(text)) {
      // PBL calculated nothing for a neighbourhood without buildings
      notes.count('unknownValues');
      return [{ name, code: found, figures: [] }];
    }
    const variant = variantNamed(text);
    if (!variant) {
      notes.fault({ kind: 'unknownVariant', line: row.line, column: row.title(cheapest), found: text });
      return [];
    }
    const year = yearOfFile === undefined ? {} : { year: yearOfFile };
    return [{ name, code: found, figures: [], variant: { ...variant, source: PBL.source, ...year } }];
  });
  return { neighbourhoods, faults: notes.faults, remarks: notes.remarks };
}
