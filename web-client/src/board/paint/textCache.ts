import type { NoteSize } from '../../contract/board';
import type { FittedText, Measure } from './textFit';
import { fitText } from './textFit';

const MOST = 20_000;
const FONT = '"Noto Sans", system-ui, sans-serif';

/** The font of notes at a size, for a canvas. */
export function noteFont(size: number): string {
  return `${size}px ${FONT}`;
}

const cache = new Map<string, FittedText>();
let measure: Measure | undefined;
let measureHeading: Measure | undefined;

/** The text as it is set in a note of a size; measured once per text. */
export function fitted(text: string, size: NoteSize = 'NORMAL'): FittedText {
  const key = size === 'NORMAL' ? text : `${size} ${text}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= MOST) cache.clear();
  measure ??= measureOfThisBrowser(noteFont(100));
  const found = fitText(text, measure, size);
  cache.set(key, found);
  return found;
}

/** How wide a line is at a font size, in the weight of headings when asked for. */
export function lineWidth(text: string, size: number, heading = false): number {
  measureHeading ??= measureOfThisBrowser(`600 ${noteFont(100)}`);
  measure ??= measureOfThisBrowser(noteFont(100));
  return (heading ? measureHeading : measure)(text, size);
}

/** Fonts that arrive later have other widths. */
export function forgetFittedTexts(): void {
  cache.clear();
}

function measureOfThisBrowser(font: string): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return estimated;
  context.font = font;
  return (text, size) => (context.measureText(text).width * size) / 100;
}

/** An average letter is about half as wide as the font is high. */
function estimated(text: string, size: number): number {
  return text.length * size * 0.54;
}
