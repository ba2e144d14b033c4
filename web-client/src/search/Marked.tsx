import { piecesOf } from './piecesOf';
import './search.css';

/** A text in which the words that were searched for are marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return piecesOf(text, words).map((piece, index) => (piece.hit ? <mark key={index} className="wa-mark">{piece.text}</mark> : piece.text));
}
