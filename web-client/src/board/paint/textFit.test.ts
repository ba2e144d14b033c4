import { expect, it } from 'vitest';
import { fitText } from './textFit';

const measure = (text: string, size: number) => text.length * size * 0.5;

it('a short text is large', () => {
  expect(fitText('Korte tekst', measure)).toEqual({ size: 16, lines: ['Korte tekst'], cut: false });
});

it('a longer text wraps first, then becomes smaller', () => {
  const fitted = fitText('Huis-aan-huisgesprek bij alle appartementen voordat er een plan voor de wijk ligt', measure);
  expect(fitted.cut).toBe(false);
  expect(fitted.lines.length).toBeGreaterThan(1);
});

it('a larger note says a few words in larger letters, and a long text whole', () => {
  expect(fitText('Korte tekst', measure, 'LARGE')).toMatchObject({ size: 24, cut: false });
  expect(fitText('Korte tekst', measure, 'EXTRA_LARGE')).toMatchObject({ size: 32, cut: false });
  const long = 'woord '.repeat(40);
  expect([fitText(long, measure).cut, fitText(long, measure, 'EXTRA_LARGE').cut]).toEqual([true, false]);
});

it('a text that does not fit at all is cut, and says so', () => {
  const fitted = fitText('woord '.repeat(200), measure);
  expect(fitted).toMatchObject({ size: 12, cut: true });
  expect(fitted.lines.at(-1)).toMatch(/…$/u);
});

it('a word that is wider than a note is broken', () => {
  const fitted = fitText('meervoudigeaanbestedingsprocedurevoorwarmtenetten', measure);
  expect(fitted.lines.join('')).toBe('meervoudigeaanbestedingsprocedurevoorwarmtenetten');
});

it('a long word is broken where it no longer fits, and hardly measured for it', () => {
  let measured = 0;
  const counting = (text: string, size: number) => {
    measured++;
    return measure(text, size);
  };

  const { lines } = fitText('x'.repeat(90), counting);

  expect(lines.map(({ length }) => length)).toEqual([25, 25, 25, 15]);
  expect(measured).toBeLessThan(60);
});
