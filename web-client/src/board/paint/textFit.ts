import type { NoteSize } from '../../contract/board';
import { noteRect, TIMES } from '../geometry/noteSize';

/** A text that is set in lines. */
export interface SetLines {
  readonly lines: readonly string[];
  /** Not everything fits: the thing has to be opened to read it all. */
  readonly cut: boolean;
}

/** A text that is set in a note. */
export interface FittedText extends SetLines {
  readonly size: number;
}

/** How wide a text is in board units at a font size. */
export type Measure = (text: string, size: number) => number;

export const LINE_HEIGHT = 1.25;
/** Around the text of a note of the normal size. */
export const PADDING = 10;
/** The line below the text that carries the mark of the colour, the dots and the author. */
const FOOT = 20;
/** Letters that are tried, the largest first: a larger note says little from afar, or much from nearby. */
const LETTERS: Readonly<Record<NoteSize, readonly number[]>> = {
  NORMAL: [16, 14, 12],
  LARGE: [24, 20, 16, 14, 12],
  EXTRA_LARGE: [32, 28, 24, 20, 16, 14, 12],
};

/** Fits a text by wrapping first, then by size down to a limit, then by cutting it. */
export function fitText(text: string, measure: Measure, noteSize: NoteSize = 'NORMAL'): FittedText {
  const { width, height } = noteRect({ x: 0, y: 0 }, noteSize);
  const padding = PADDING * TIMES[noteSize];
  let fitted: FittedText = { size: 0, lines: [], cut: false };
  for (const size of LETTERS[noteSize]) {
    const most = Math.floor((height - padding - FOOT) / (size * LINE_HEIGHT));
    fitted = { size, ...linesOf(text, width - 2 * padding, most, (part) => measure(part, size)) };
    if (!fitted.cut) break;
  }
  return fitted;
}

/** A text in lines that are no wider than this, cut when it takes more than so many. */
export function linesOf(text: string, width: number, most: number, widthOf: (part: string) => number): SetLines {
  const all = text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, widthOf));
  if (all.length <= most) return { lines: all, cut: false };
  const lines = all.slice(0, most);
  const last = most - 1;
  lines[last] = `${(lines[last] ?? '').replace(/.{0,2}$/u, '')}…`;
  return { lines, cut: true };
}

function wrapped(paragraph: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width && line.length > 1) {
      const piece = broken(line, width, widthOf);
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  lines.push(line);
  return lines;
}

/** The longest beginning of a word that fits: Dutch compounds are longer than a note is wide. */
function broken(word: string, width: number, widthOf: (part: string) => number): string {
  let fits = 1;
  let tooLong = word.length;
  // measuring is what takes the time, and what begins a word is never wider than the word
  while (tooLong - fits > 1) {
    const middle = Math.trunc((fits + tooLong) / 2);
    if (widthOf(word.slice(0, middle)) > width) tooLong = middle;
    else fits = middle;
  }
  return word.slice(0, fits);
}
