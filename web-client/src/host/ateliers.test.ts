import { expect, test } from 'vitest';
import { shown, type AtelierSummary } from './ateliers';

function atelier(name: string, more: Partial<AtelierSummary>): AtelierSummary {
  return {
    atelierId: name, name, municipality: 'Merwerode', state: 'OPEN', halfDays: 4, participants: 0,
    openActions: 0, openDecisions: 0, agreedDecisions: 0, ...more,
  };
}

const NORTH = atelier('Noord', { firstDay: '2027-05-01', lastActivityAt: '2027-01-02T10:00:00Z' });
const EAST = atelier('Oost', { neighbourhood: 'Molenveld', state: 'CLOSED', firstDay: '2027-02-02', lastActivityAt: '2027-03-02T10:00:00Z' });
const NEW = atelier('Alvast', { municipality: 'Utrecht', state: 'PLANNED' });
const ALL = [NORTH, EAST, NEW];

test('ateliers are found by name, municipality, neighbourhood and state', () => {
  expect(shown(ALL, ' molen', '', 'name')).toEqual([EAST]);
  expect(shown(ALL, 'UTRECHT', '', 'name')).toEqual([NEW]);
  expect(shown(ALL, 'noo', '', 'name')).toEqual([NORTH]);
  expect(shown(ALL, 'mólen merwerode', '', 'name')).toEqual([EAST]);
  expect(shown(ALL, '', 'CLOSED', 'name')).toEqual([EAST]);
  expect(shown(ALL, 'noord', 'CLOSED', 'name')).toEqual([]);
});

test('a tenth atelier comes after the ninth', () => {
  const numbered = ['Atelier 10', 'Atelier 9'].map((name) => atelier(name, {}));
  expect(shown(numbered, '', '', 'name').map(({ name }) => name)).toEqual(['Atelier 9', 'Atelier 10']);
});

test('what has no moment comes last, and names decide among equals', () => {
  expect(shown(ALL, '', '', 'activity')).toEqual([EAST, NORTH, NEW]);
  expect(shown(ALL, '', '', 'firstDay')).toEqual([EAST, NORTH, NEW]);
  expect(shown(ALL, '', '', 'name')).toEqual([NEW, NORTH, EAST]);
});
