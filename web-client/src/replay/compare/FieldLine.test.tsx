import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FieldLine } from './FieldLine';
import type { FieldDifference } from './fieldsOf';

const figures = ['Woningen: 1.212', 'Gasverbruik per woning: 1.130', 'Oppervlakte land: 26', 'Meergezinswoningen: 64', 'Corporatiewoningen: 58'];
const list = (parts: FieldDifference['parts'], before: string, after: string): FieldDifference => ({ field: 'figures', before, after, written: false, ...(parts && { parts }) });

function told(difference: FieldDifference): string {
  render(<ul><FieldLine kind="neighbourhood" difference={difference} /></ul>);
  return screen.getByRole('listitem').textContent ?? '';
}

test('what came into an empty list is told in full, however much it is', () => {
  expect(told(list({ added: figures, removed: [] }, '', 'Woningen: 1.212; Gasverbruik…'))).toBe(`Kerncijfers: erbij ${figures.join('; ')}`);
});

test('so is what a list lost when nothing is left of it', () => {
  expect(told(list({ added: [], removed: figures }, 'Woningen: 1.212; Gasverbruik…', ''))).toBe(`Kerncijfers: weg ${figures.join('; ')}`);
});

test('a list in another order says so', () => {
  expect(told(list({ added: [], removed: [] }, 'a; b', 'b; a'))).toBe('Kerncijfers: andere volgorde');
});

test('what is no list is told from what to what', () => {
  expect(told({ field: 'code', before: 'BU1', after: 'BU2', written: false })).toBe('CBS-code: van BU1 naar BU2');
});
