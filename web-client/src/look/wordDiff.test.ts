import { describe, expect, test } from 'vitest';
import { wordDiff, type Stretch } from './wordDiff';

const textOf = (stretches: Stretch[], gone: Stretch['kind']) =>
  stretches.filter((stretch) => stretch.kind !== gone).map((stretch) => stretch.text).join('');

describe('the words that changed between two versions', () => {
  test('the same text has no changes', () => {
    expect(wordDiff('Drie sporen.', 'Drie sporen.')).toEqual([{ kind: 'same', text: 'Drie sporen.' }]);
  });

  test('an added sentence is marked as added', () => {
    expect(wordDiff('Drie sporen.', 'Drie sporen. Woonlasten stijgen niet.')).toEqual([
      { kind: 'same', text: 'Drie sporen.' },
      { kind: 'added', text: ' Woonlasten stijgen niet.' },
    ]);
  });

  test('replaced words that stand together are one change', () => {
    expect(wordDiff('Wij kiezen twee sporen vandaag', 'Wij kiezen drie routes vandaag')).toEqual([
      { kind: 'same', text: 'Wij kiezen ' },
      { kind: 'removed', text: 'twee sporen' },
      { kind: 'added', text: 'drie routes' },
      { kind: 'same', text: ' vandaag' },
    ]);
  });

  test('both versions can be read back from the stretches, whatever the texts', () => {
    let seed = 20261122;
    const random = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    const text = () => Array.from({ length: random(40) }, () => ['a', 'b', 'c', ' ', '\n', 'd e'][random(6)]).join('');
    for (let round = 0; round < 300; round++) {
      const [before, after] = [text(), text()];
      const stretches = wordDiff(before, after);
      expect(textOf(stretches, 'added')).toBe(before);
      expect(textOf(stretches, 'removed')).toBe(after);
    }
  });

  test('very long texts are compared without freezing, as one replacement', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, index) => `b${index}`).join(' ');
    expect(wordDiff(before, after)).toHaveLength(2);
  });
});
