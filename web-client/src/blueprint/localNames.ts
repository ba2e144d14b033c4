const WORD = /[\p{L}']+/gu;
/** It begins with a capital, is no abbreviation, and is not so short that it is found everywhere. */
const NAME = /^\p{Lu}[\p{Ll}']{3,}$/u;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words by which people and parties of an atelier are known in a text. What a party is, as "Netbeheerder", is said of it anywhere; so is
 * the first word of a longer name of one.
 *
 * @param general what parties are called everywhere
 */
export function localNames(people: readonly string[], parties: readonly string[], general: readonly string[]): ReadonlySet<string> {
  const known = new Set(general.flatMap((name) => wordsOf(name.toLocaleLowerCase())));
  const ofParties = parties.flatMap((name) => {
    const words = wordsOf(name);
    return (words.length > 1 ? words.slice(1) : words).filter((word) => !known.has(word.toLocaleLowerCase()));
  });
  return new Set([...people.flatMap(wordsOf), ...ofParties].filter((word) => NAME.test(word)));
}

/** Whether somebody is registered by what they do, as "Adviseur participatie": its words name nobody. */
export function isFunction(name: string): boolean {
  const [, ...others] = wordsOf(name);
  return others.length > 0 && others.every((word) => word === word.toLocaleLowerCase());
}

/** Those of these names that are in the texts. */
export function namesIn(texts: readonly string[], names: ReadonlySet<string>): string[] {
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => names.has(word));
}
