import { shortened } from '../features/shortened';
import { foldedText, holds, placeOf } from './foldedText';

/** Between what was said apart: each text of an event is on a line of its own. */
const APART = ' · ';

/** What was said, on one line, no longer than it may be: its beginning, or if one of the words stands further on, the part with that word. */
export function excerptOf(said: string, words: readonly string[], longest: number): string {
  const text = said.split('\n').map((line) => line.trim()).filter(Boolean).join(APART);
  const beginning = shortened(text, longest);
  const missing = words.find((word) => !holds(foldedText(beginning), word) && holds(foldedText(text), word));
  return missing === undefined ? beginning : around(text, missing, longest);
}

/** The part of a long text that has the word in it. */
export function around(text: string, word: string, longest: number): string {
  const at = placeOf(word, foldedText(text));
  const start = at < longest / 2 ? 0 : text.indexOf(' ', at - longest / 2) + 1;
  return (start > 0 ? '…' : '') + shortened(text.slice(start), longest);
}
