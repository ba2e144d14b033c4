import { describe, expect, test } from 'vitest';
import { dayOf } from '../action/due';
import { fileName } from './fileName';

describe('the name of a file', () => {
  test('says what it is, and sorts by the day', () => {
    expect(fileName(['Wijkatelier Molenveld', 'dossier', dayOf(new Date(2026, 10, 29).getTime())], 'zip')).toBe('Wijkatelier Molenveld - dossier - 2026-11-29.zip');
  });

  test.each([
    ['Café/Noord: "nu"?', 'Café Noord nu.zip'],
    ['..\\..\\weg', 'weg.zip'],
    ['regel\neen\u0000 ', 'regel een.zip'],
    ['x'.repeat(200), `${'x'.repeat(80)}.zip`],
  ])('of %j has nothing that a system would refuse', (part, name) => {
    expect(fileName([part, ''], 'zip')).toBe(name);
  });
});
