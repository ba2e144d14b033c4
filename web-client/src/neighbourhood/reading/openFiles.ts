import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import type { Fault } from './Reading';
import { lineOf, type Sheet } from './Sheet';

/** CBS's file of the whole country is some 10 MB; what is much larger would keep the page busy for long and is another file. */
const LARGEST = 30_000_000;

/** What no text has in it. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NO_TEXT = /[\0-\x08\x0e-\x1f]/;

const SEPARATORS = [';', ',', '\t', '|'] as const;

export interface Opened {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly Fault[];
}

/** The sheets in these files: CSV, a workbook (its first sheet), or a ZIP with CSV files such as PBL publishes. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const opened = await Promise.all(files.map(open));
  return { sheets: opened.flatMap(({ sheets }) => sheets), faults: opened.flatMap(({ faults }) => faults) };
}

async function open(file: File): Promise<Opened> {
  if (file.size > LARGEST) return { sheets: [], faults: [{ kind: 'tooLarge', file: file.name }] };
  try {
    return await opened(file);
  } catch {
    return { sheets: [], faults: [{ kind: 'unreadable', file: file.name }] };
  }
}

async function opened(file: File): Promise<Opened> {
  if (/\.xlsx$/i.test(file.name)) return { sheets: [await workbook(file)], faults: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.zip$/i.test(file.name)) return zipped(file.name, bytes);
  return table(file.name, bytes);
}

async function workbook(file: File): Promise<Sheet> {
  const rows = await readSheet(file);
  return { name: file.name, rows: rows.map((row) => row.map(inText)) };
}

/** A number of a workbook is one already: with a comma nobody takes 12.345 for thousands. */
function inText(cell: unknown): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '');
}

function zipped(archive: string, bytes: Uint8Array): Opened {
  const tooLarge: Fault[] = [];
  const wanted = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isTable = /\.csv$/i.test(name);
      if (isTable && originalSize > LARGEST) tooLarge.push({ kind: 'tooLarge', file: `${archive}: ${name}` });
      return isTable && originalSize <= LARGEST;
    },
  });
  if (tooLarge.length > 0) return { sheets: [], faults: tooLarge };
  if (Object.keys(wanted).length === 0) return { sheets: [], faults: [{ kind: 'noTables', file: archive }] };
  // The year of the edition is often in the name of the archive only.
  const tables = Object.entries(wanted).map(([name, content]) => table(`${archive}: ${name.split('/').at(-1) ?? name}`, content));
  return {
    sheets: tables.flatMap(({ sheets }) => sheets.map((sheet) => ({ ...sheet, archive }))),
    faults: tables.flatMap(({ faults }) => faults),
  };
}

/** A quotation mark that is never closed takes all that comes after it into one cell: what is lost so would go unnoticed. */
function table(name: string, bytes: Uint8Array): Opened {
  const text = textOf(bytes);
  if (NO_TEXT.test(text)) return { sheets: [], faults: [{ kind: 'unreadable', file: name }] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  const sheet = { name, rows: data, lines: linesOf(data) };
  const quotes = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }): Fault => ({ kind: 'quotes', file: name, line: lineOf(sheet, row) }));
  return quotes.length > 0 ? { sheets: [], faults: quotes } : { sheets: [sheet], faults: [] };
}

/** The line that each row begins on: within quotation marks a cell may go on for several. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return begins;
  });
}

/** What stands between the titles. By the rows it cannot be told: a decimal comma is in every one of them as well, and a total has fewer cells. */
function separatorOf(text: string): string {
  const titles = /\S.*/.exec(text)?.[0] ?? '';
  const cells = (delimiter: string) => Papa.parse<string[]>(titles, { delimiter }).data[0]?.length ?? 0;
  return SEPARATORS.reduce((best, each) => (cells(each) > cells(best) ? each : best));
}

/**
 * Older files are not UTF-8: what cannot be read as such is taken for what Windows writes in the Netherlands. Text has no zeros in it, unless
 * it is what a spreadsheet calls Unicode text; a picture has.
 */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
