import { NOTE_HEIGHT, NOTE_WIDTH } from '../geometry/noteSize';

/** A text that is set in a note. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Not everything fits: the note has to be opened to read it all. */
  readonly cut: boolean;
}

/** How wide a text is in board units at a font size. */
export type Measure = (text: string, size: number) => number;

export const LINE_HEIGHT = 1.25;
export const PADDING = 10;
/** The line below the text that carries the mark of the colour, the dots and the author. */
export const FOOT = 20;
const SIZES = [16, 14, 12] as const;
const WIDTH = NOTE_WIDTH - 2 * PADDING;
const HEIGHT = NOTE_HEIGHT - PADDING - FOOT;

/** Fits a text by wrapping first, then by size down to a limit, then by cutting it. */
export function fitText(text: string, measure: Measure): FittedText {
  for (const size of SIZES) {
    const lines = wrapped(text, size, measure);
    if (lines.length <= room(size)) return { size, lines, cut: false };
  }
  const smallest = SIZES[SIZES.length - 1] ?? 12;
  const lines = wrapped(text, smallest, measure).slice(0, room(smallest));
  const last = lines.length - 1;
  lines[last] = `${(lines[last] ?? '').replace(/.{0,2}$/u, '')}…`;
  return { size: smallest, lines, cut: true };
}

function room(size: number): number {
  return Math.floor(HEIGHT / (size * LINE_HEIGHT));
}

function wrapped(text: string, size: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => wrappedParagraph(paragraph, size, measure));
}

function wrappedParagraph(paragraph: string, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, size) <= WIDTH) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line, size) > WIDTH && line.length > 1) {
      const piece = broken(line, size, measure);
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  lines.push(line);
  return lines;
}

/** The longest beginning of a word that fits: Dutch compounds are longer than a note is wide. */
function broken(word: string, size: number, measure: Measure): string {
  let length = word.length - 1;
  while (length > 1 && measure(word.slice(0, length), size) > WIDTH) length--;
  return word.slice(0, length);
}
