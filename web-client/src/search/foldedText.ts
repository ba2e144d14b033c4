const NOT_PLAIN = /[^\0-\x7f]+/g;

/** A text as people search it: without capitals and accents. */
export function foldedText(text: string): string {
  // Taking apart costs much, and only few signs have to be.
  return text.toLowerCase().replace(NOT_PLAIN, (signs) => signs.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The words of a question, folded; all of them have to occur. */
export function wordsOf(question: string): readonly string[] {
  return [...new Set(foldedText(question).split(/\s+/).filter(Boolean))];
}
