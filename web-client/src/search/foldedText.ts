const NOT_PLAIN = /[^\0-\x7f]+/g;

/** A text as people search it: without capitals and accents. */
export function foldedText(text: string): string {
  // Taking apart costs much, and only few signs have to be.
  return text.toLowerCase().replace(NOT_PLAIN, (signs) => signs.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** A word this short begins a word where it is found: within one, "ev" would be in each "gegevens". Longer ones are part of compounds. */
const SHORT = 3;
const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Where in a folded text a folded word is found, from a place on; -1 if nowhere. As `SoughtWords` of the query-service. */
export function placeOf(word: string, text: string, from = 0): number {
  let at = text.indexOf(word, from);
  if (word.length > SHORT || !IN_A_WORD.test(word.charAt(0))) return at;
  while (at > 0 && IN_A_WORD.test(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
  return at;
}

/** Whether a folded text has a folded word in it. */
export function holds(text: string, word: string): boolean {
  return placeOf(word, text) >= 0;
}

/** The words of a question, folded; all of them have to occur. */
export function wordsOf(question: string): readonly string[] {
  return [...new Set(foldedText(question).split(/\s+/).filter(Boolean))];
}
