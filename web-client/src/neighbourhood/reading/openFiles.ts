import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import type { Fault } from './Reading';
import type { Sheet } from './Sheet';

/** CBS's file of the whole country is some 10 MB. */
const LARGEST = 60_000_000;

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
    return { sheets: await sheetsIn(file), faults: [] };
  } catch {
    return { sheets: [], faults: [{ kind: 'unreadable', file: file.name }] };
  }
}

async function sheetsIn(file: File): Promise<Sheet[]> {
  if (/\.xlsx$/i.test(file.name)) return [await workbook(file)];
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.zip$/i.test(file.name)) return zipped(file.name, bytes);
  return [table(file.name, bytes)];
}

async function workbook(file: File): Promise<Sheet> {
  const rows = await readSheet(file);
  return { name: file.name, rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) };
}

function zipped(archive: string, bytes: Uint8Array): Sheet[] {
  const wanted = unzipSync(bytes, { filter: ({ name, originalSize }) => /\.csv$/i.test(name) && originalSize <= LARGEST });
  // The year of the edition is often in the name of the archive only.
  return Object.entries(wanted).map(([name, content]) => ({ ...table(`${archive}: ${name.split('/').at(-1) ?? name}`, content), archive }));
}

function table(name: string, bytes: Uint8Array): Sheet {
  const { data } = Papa.parse<string[]>(textOf(bytes), { delimitersToGuess: [';', ',', '\t', '|'] });
  return { name, rows: data };
}

/** Older files are not UTF-8: what cannot be read as such is taken for what Windows writes in the Netherlands. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
