import { afterEach, describe, expect, it } from 'vitest';
import { CLIENT_CODES, REFUSAL_CODES, SERVICE_CODES } from '../contract/refusals';
import { en } from './en';
import { pathsOf, type Texts } from './featureTexts';
import { i18n } from './i18n';
import { nl } from './nl';
import { problemText } from './problemText';
import { useTexts } from './texts';

const features = import.meta.glob<Record<string, Texts>>(['../*/i18n/*nl.ts', '../*/i18n/*en.ts', '../*/texts.nl.ts', '../*/texts.en.ts'], { eager: true });
const dutchFiles = Object.keys(features).filter((file) => /nl\.ts$/.test(file));

afterEach(() => void i18n.changeLanguage('nl'));

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(en)).toEqual(pathsOf(nl));
  });

  it.each(dutchFiles)('of %s have the same keys and the same blanks in English', (file) => {
    const dutch = Object.values(features[file] ?? {})[0] as Texts;
    const english = Object.values(features[file.replace(/nl\.ts$/, 'en.ts')] ?? {})[0] as Texts;

    expect(pathsOf(english).toSorted()).toEqual(pathsOf(dutch).toSorted());
    expect(blanks(english)).toEqual(blanks(dutch));
  });

  it.each(Object.keys(features))('of %s all say something: instead of an empty one its key is shown', (file) => {
    expect(emptyIn(Object.values(features[file] ?? {})[0] as Texts)).toEqual([]);
  });

  it.each(Object.keys(features))('of %s call what is agreed in the atelier no decision: that is what college and council take, or a step that is to come', (file) => {
    const decisions = /en\.ts$/.test(file)
      ? /\b(?<!formal |to the )decisions?\b(?! (matri|of the council|still to come|to be taken|to come))/i
      : /raadsbesluit|\b(?<!bij de )besluit(en)?\b(?! (dat nog komt|die nog komen|van de gemeenteraad))/i;
    const written = textsIn(Object.values(features[file] ?? {})[0] as Texts);

    expect(written.filter((text) => decisions.test(text))).toEqual([]);
  });

  it('have the same blanks in both languages', () => {
    expect(blanks(en)).toEqual(blanks(nl));
  });

  it.each([...REFUSAL_CODES, ...SERVICE_CODES, ...CLIENT_CODES])('say in both languages what %s means', async (code) => {
    for (const language of ['nl', 'en']) {
      await i18n.changeLanguage(language);
      expect(problemText({ code }), code).toMatch(/^[^{}…]* [^{}…]*[.!]$/);
    }
  });

  it('say what a refusal means of which only the code was kept, in a whole sentence', () => {
    expect(problemText({ code: 'majority-is-not-reached' })).toBe('Er is geen meerderheid.');
    expect(problemText({ code: 'budget-spent' })).toBe('Al uw stippen zijn gezet. Haal er eerst een weg.');
  });

  it('name the figures of a refusal, and the action it is about', () => {
    expect(problemText({ code: 'budget-spent', budget: 3 })).toBe('Al uw 3 stippen zijn gezet. Haal er eerst een weg.');
    expect(problemText({ code: 'vote-is-closed' }, 'Stip zetten')).toBe('“Stip zetten” is niet gelukt. De stemming is gesloten.');
  });

  it('name the steps of a circle', () => {
    expect(problemText({ code: 'dependency-circle', circle: ['Analyse', 'Besluit', 'Analyse'] })).toContain('wachten: Analyse → Besluit → Analyse.');
  });

  it('say something about a code that is new', () => {
    expect(problemText({ code: 'from-a-later-version' })).toBe('Dit is niet gelukt. Probeer het nog eens.');
  });

  it('count', () => {
    expect(useTexts.now('shell.here', { count: 1 })).toBe('1 persoon hier');
    expect(useTexts.now('shell.here', { count: 3 })).toBe('3 mensen hier');
  });
});

function emptyIn(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? (text === '' ? [key] : []) : emptyIn(text)));
}

function textsIn(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsIn(text)));
}

/** The blanks to fill in, by key. */
function blanks(texts: Texts, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string'
        ? [[before + key, [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted().join()]]
        : Object.entries(blanks(text, `${before}${key}.`)),
    ),
  );
}
