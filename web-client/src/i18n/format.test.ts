// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatIn, readNumber, writeNumber } from './format';

/** Intl puts spaces that do not break where a test writes plain ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Los_Angeles', 'Europe/Amsterdam', 'Pacific/Auckland'])('a day is that day wherever it is read: %s', (zone) => {
  vi.stubEnv('TZ', zone);

  expect(formatIn('nl').day('2026-11-28')).toBe('28 november 2026');
});

describe('figures', () => {
  it('are written as in the Netherlands, and as in Britain', () => {
    const [nl, en] = [formatIn('nl'), formatIn('en')];

    expect(plain(nl.euros(125_000_00))).toBe('€ 125.000');
    expect(plain(nl.euros(1_250))).toBe('€ 12,50');
    expect(en.euros(1_250)).toBe('€12.50');
    expect(nl.number(1234.5)).toBe('1.234,5');
    expect(plain(nl.hours(7.5))).toBe('7,5 uur');
    expect(plain(en.hours(1))).toBe('1 hour');
    expect(plain(nl.percent(0.125))).toBe('12,5%');
    expect(nl.day('2026-11-28T10:00:00Z')).toBe('28 november 2026');
    expect(en.day('2026-11-28T10:00:00Z')).toBe('28 November 2026');
  });

  it.each([
    ['nl', '12,5', 12.5],
    ['nl', '1.500', 1500],
    ['nl', '1.500,25', 1500.25],
    ['nl', '1.5', 1.5],
    ['nl', '€ 20', 20],
    ['nl', '-3', -3],
    ['en', '1,500.25', 1500.25],
    ['en', '12.5', 12.5],
    ['nl', 'twaalf', undefined],
    ['nl', '1.2.3', undefined],
    ['nl', '', undefined],
  ] as const)('are read in %s: %s', (language, text, value) => {
    expect(readNumber(text, language)).toBe(value);
  });

  it('are typed back as they were read', () => {
    expect(writeNumber(1500.25, 'nl')).toBe('1500,25');
    expect(writeNumber(1500.25, 'en')).toBe('1500.25');
  });
});
