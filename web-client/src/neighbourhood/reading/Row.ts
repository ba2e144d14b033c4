import type { Figure } from '../../contract/neighbourhood';
import { isCode, isMistypedCode } from '../code';
import { limitsOf } from '../units';
import type { Columns } from './columns';
import type { Notes } from './Notes';
import { numberIn } from './numbers';
import { lineOf, type Sheet } from './Sheet';

/** The rows below the titles that are not empty. */
export function rowsOf(sheet: Sheet, columns: Columns, notes: Notes): Row[] {
  const rows = sheet.rows.slice(1).map((cells, index) => new Row(cells, columns, notes, lineOf(sheet, index + 1))).filter((row) => !row.isEmpty);
  // of as many rows as there may be: more than go into one call
  const shortest = rows.reduce((least, { size }) => Math.min(least, size), Infinity);
  const usual = Math.max(columns.titles.length, shortest);
  return rows.filter((row) => row.fits(usual));
}

/** The column of the codes: of some files the one with the plainest name has bare digits, and another one has the codes. */
export function codeColumnOf(sheet: Sheet, columns: Columns, names: readonly string[]): number | undefined {
  const places = columns.all(names);
  return places.find((place) => sheet.rows.some((cells) => isCode((cells[place] ?? '').trim()))) ?? places[0];
}

/** A row of a sheet; what cannot be is noted as a fault, and what is kept back counts as not known. */
export class Row {
  constructor(
    private readonly cells: readonly string[],
    private readonly columns: Columns,
    private readonly notes: Notes,
    readonly line: number,
  ) {}

  get isEmpty(): boolean {
    return this.cells.every((cell) => cell.trim() === '');
  }

  get size(): number {
    return this.cells.length;
  }

  /** Whether it has a title above each of its cells. After a separator inside a name each value would be taken for that of the next column. */
  fits(usual: number): boolean {
    const titled = this.columns.titles.length;
    if (this.size <= usual && this.cells.slice(titled).every((cell) => cell.trim() === '')) return true;
    this.notes.fault({ kind: 'moreCells', line: this.line });
    return false;
  }

  text(place: number | undefined): string {
    return place === undefined ? '' : (this.cells[place] ?? '').trim();
  }

  /** The code of a neighbourhood in capitals, or undefined: municipalities, the country and totals have other ones, or none, and are left out. */
  code(place: number): string | undefined {
    const code = this.anyCode(place);
    if (code !== undefined && isCode(code)) return code;
    if (code !== undefined) this.notes.count('totalsSkipped');
    return undefined;
  }

  /** A code of whatever kind in capitals, which may be empty; undefined when it is a wrong one. */
  anyCode(place: number | undefined): string | undefined {
    const code = this.text(place).toUpperCase();
    if (place === undefined || !isMistypedCode(code)) return code;
    this.notes.fault({ kind: 'wrongCode', line: this.line, column: this.title(place), found: this.text(place) });
    return undefined;
  }

  /** A figure within its bounds. */
  figure(figure: Figure, place: number): number | undefined {
    const value = this.number(place);
    if (value === undefined) return undefined;
    const { min, max, step } = limitsOf(figure);
    const where = { line: this.line, column: this.title(place), found: this.text(place), figure };
    if (max >= 1000 && step !== 1 && isThousandOrFraction(where.found)) this.notes.fault({ kind: 'twoWays', ...where });
    else if (step === 1 && !Number.isInteger(value)) this.notes.fault({ kind: 'notWhole', ...where });
    else if (value < min || value > max) this.notes.fault({ kind: 'outOfBounds', ...where });
    else return rounded(value, 3);
    return undefined;
  }

  /** What the first columns count, as a share of what all count, in % ; undefined when one of them is not known. */
  share(part: readonly number[], all: readonly number[]): number | undefined {
    const sum = (places: readonly number[]) => places.reduce<number | undefined>((total, place) => {
      const value = this.number(place);
      return total === undefined || value === undefined ? undefined : total + value;
    }, 0);
    const [some, whole] = [sum(part), sum(all)];
    return some === undefined || !whole ? undefined : rounded((100 * some) / whole, 1);
  }

  /** A number, or undefined when it is not known, which is counted, or is none, which is a fault. */
  number(place: number): number | undefined {
    const value = numberIn(this.text(place));
    if (value === undefined) {
      this.notes.count('unknownValues');
    } else if (Number.isNaN(value)) {
      this.notes.fault({ kind: 'noNumber', line: this.line, column: this.title(place), found: this.text(place) });
      return undefined;
    }
    return value;
  }

  /** A whole number, or undefined; nothing is noted: the share that the same cell is part of says what is wrong with it. */
  count(place: number): number | undefined {
    const value = numberIn(this.text(place));
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  title(place: number): string {
    return this.columns.titles[place]?.trim() ?? '';
  }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** 1.150 is a thousand and more to some and a little more than one to others; a wrong guess would go unnoticed. */
function isThousandOrFraction(cell: string): boolean {
  return /^\d{1,3}\.\d{3}$/.test(cell);
}
