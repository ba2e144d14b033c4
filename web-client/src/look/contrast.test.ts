// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const theme = readFileSync(
  createRequire(import.meta.url).resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'utf8',
);
const own = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const darkFrom = own.indexOf('@media (prefers-color-scheme: dark)');

function tokensIn(...sheets: string[]): Map<string, string> {
  return new Map(sheets.flatMap((sheet) => [...sheet.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value] as [string, string])));
}

const SCHEMES = {
  light: tokensIn(theme, own.slice(0, darkFrom)),
  dark: tokensIn(theme, own.slice(0, darkFrom), own.slice(darkFrom)),
};

const COMPONENTS = ['participation', 'process', 'technology', 'organisation', 'finance', 'general'];

/** Text and what it stands on. */
const TEXTS: [string, string][] = [
  ['ink', 'paper'], ['ink', 'ground'], ['ink', 'ground-strong'],
  ['ink-soft', 'paper'], ['ink-soft', 'ground'],
  ['accent', 'paper'], ['accent', 'ground'], ['accent', 'accent-ground'], ['ink', 'accent-ground'], ['on-accent', 'accent-strong'],
  ['negative', 'paper'], ['negative', 'negative-ground'],
  ['positive', 'positive-ground'], ['warning', 'warning-ground'],
  ...COMPONENTS.flatMap((component): [string, string][] => [
    [component, 'paper'], [component, 'ground'], [component, `${component}-tint`], ['ink', `${component}-tint`],
  ]),
];

/** Marks that have to be told from what is around them. */
const MARKS: [string, string][] = [
  ['line-strong', 'paper'], ['line-strong', 'ground'], ['accent', 'ground-strong'], ['accent-strong', 'paper'],
];

describe.each(Object.entries(SCHEMES))('the colours in the %s', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name) ?? '';
    const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return next ? colour(next) : value;
  };

  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(`--wa-${text}`), colour(`--wa-${ground}`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s can be told from %s', (mark, ground) => {
    expect(contrast(colour(`--wa-${mark}`), colour(`--wa-${ground}`))).toBeGreaterThanOrEqual(3);
  });

  it.each(['', '-hover'])('the large button can be read %s', (state) => {
    const [text, ground] = ['color', 'bg'].map((part) => colour(`--basis-color-action-1-inverse-${part}${state || '-default'}`));
    expect(contrast(text ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
