// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt';
import { foldedText, wordsOf } from './foldedText';
import { piecesOf } from './piecesOf';

const hits = (text: string, question: string) => piecesOf(text, wordsOf(question)).filter(({ hit }) => hit).map(({ text: piece }) => piece);

describe('folding', () => {
  test('takes capitals and accents away', () => {
    expect(foldedText('Coördinatie van de ÉÉN')).toBe('coordinatie van de een');
  });

  test('gives each word of a question once', () => {
    expect(wordsOf('  Warmte  wármte net ')).toEqual(['warmte', 'net']);
    expect(wordsOf('   ')).toEqual([]);
    expect(wordsOf('wie "Betaalt  het" „warmtenet” "')).toEqual(['wie', 'betaalt het', 'warmtenet']);
  });
});

describe('an excerpt', () => {
  const long = `${'Over van alles en nog wat gaat het hier. '.repeat(20)}En dan staat er EV in.`;

  test('is the beginning, or the part with a word that stands further on', () => {
    expect(excerptOf('Kort', ['ev'], 60)).toBe('Kort');
    expect(excerptOf(long, [], 60)).toMatch(/^Over van alles.*…$/);
    expect(excerptOf(long, wordsOf('alles'), 60)).toMatch(/^Over van alles/);
    expect(excerptOf('Drie sporen\n\nHoe pakken we het aan?\n', [], 60)).toBe('Drie sporen · Hoe pakken we het aan?');
    expect(excerptOf(long, wordsOf('alles EV'), 60)).toMatch(/^….*staat er EV in\.$/);
    expect(excerptOf(long, wordsOf('EV'), 60).length).toBeLessThanOrEqual(61);
  });
});

describe('the pieces of a text', () => {
  test('are together the whole text', () => {
    const text = 'Wié betaalt het warmtenet? 😀 Straße';
    expect(piecesOf(text, wordsOf('wie net strasse')).map((piece) => piece.text).join('')).toBe(text);
  });

  test('mark every place where a word stands, as it was written', () => {
    expect(hits('Één buurt, één net', 'een')).toEqual(['Één', 'één']);
  });

  test('mark overlapping words as one', () => {
    expect(hits('warmtenet', 'warmte tenet')).toEqual(['warmtenet']);
  });

  test('mark the right place after signs that fold to more or fewer', () => {
    expect(hits('İzmir 😀 e\u0301e\u0301n', 'een')).toEqual(['e\u0301e\u0301n']);
  });

  test('mark a short word only where it begins a word or is one, a longer one wherever it stands', () => {
    expect(hits('EV in het EV-gebied van de wijkgegevens, even evalueren', 'ev')).toEqual(['EV', 'EV']);
    expect(hits('Een begroting van 30 en 300', '30')).toEqual(['30']);
    expect(hits('Wie betaalt het, en wie betaalt wat', '"wie betaalt wat"')).toEqual(['wie betaalt wat']);
    expect(hits('Warmtenet of netcongestie', 'net')).toEqual(['net']);
    expect(hits('Warmtenet: congestie, netcongestie', 'congestie')).toEqual(['congestie', 'congestie']);
  });

  test('mark nothing where nothing is, and take an empty text', () => {
    expect(hits('warmtenet', 'water')).toEqual([]);
    expect(piecesOf('', ['een'])).toEqual([]);
  });
});
