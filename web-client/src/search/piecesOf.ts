import { foldedText, placeOf } from './foldedText';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in pieces, so that the words that were searched for can be marked; together they are the whole text. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const { folded, origins } = traced(text);
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = placeOf(word, folded); at >= 0; at = placeOf(word, folded, at + word.length)) {
      hit.fill(1, origins[at], origins[at + word.length] ?? text.length);
    }
  }
  const pieces: Piece[] = [];
  for (let start = 0, end = 1; end <= text.length; end++) {
    if (end < text.length && hit[end] === hit[start]) continue;
    pieces.push({ text: text.slice(start, end), hit: hit[start] === 1 });
    start = end;
  }
  return pieces;
}

/** The folded text, and for each sign in it where it comes from: folding makes some texts longer or shorter. */
function traced(text: string): { folded: string; origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = foldedText(sign);
    for (let count = 0; count < plain.length; count++) origins.push(at);
    folded += plain;
    at += sign.length;
  }
  return { folded, origins };
}
