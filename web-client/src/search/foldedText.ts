const NOT_PLAIN = /[^\0-\x7f]+/g;

/** A text as people search it: without capitals and accents. */
export function foldedText(text: string): string {
  // Taking apart costs much, and only few signs have to be.
  return text.toLowerCase().replace(NOT_PLAIN, (signs) => signs.normalize('NFD').replace(/\p{M}/gu, ''));
}

/**
 * A word this short begins a word where it is found, and a shorter one is that word: within one, "ev" would be in each "gegevens", and
 * "ev" begins "even". Longer ones are part of compounds.
 */
const SHORT = 3;
const IN_A_WORD = /[\p{L}\p{N}]/u;
/** Words, and what is between quotes. */
const WORDS = /["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g;

/** Where in a folded text a folded word is found, from a place on; -1 if nowhere. As `SoughtWords` of the query-service. */
export function placeOf(word: string, text: string, from = 0): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && !mayStand(word, text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function mayStand(word: string, text: string, at: number): boolean {
  if (word.length > SHORT) return true;
  const end = at + word.length;
  const inOne = (left: number) => IN_A_WORD.test(text.charAt(left)) && IN_A_WORD.test(text.charAt(left + 1));
  return !(at > 0 && inOne(at - 1)) && (word.length === SHORT || !(end < text.length && inOne(end - 1)));
}

/** Whether a folded text has a folded word in it. */
export function holds(text: string, word: string): boolean {
  return placeOf(word, text) >= 0;
}

/** The words of a question, folded; all of them have to occur, those between quotes next to each other. */
export function wordsOf(question: string): readonly string[] {
  const words = [...foldedText(question).matchAll(WORDS)].map(([all, quoted]) => quoted?.trim().replaceAll(/\s+/g, ' ') ?? all);
  return [...new Set(words.filter(Boolean))];
}
