// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../test/library';
import { asPhases, plannedPhases } from './plannedPhases';

const BOTH = { onBoard: true, onMatrix: true };
const NEITHER = { onBoard: false, onMatrix: false };
const forms = (...ids: readonly string[]) => ids.flatMap((id) => LIBRARY.workForms.filter((form) => form.id === id));
const levels = (id: string, onBoard = true, onMatrix = true) => plannedPhases(forms(id), { onBoard, onMatrix }, 'nl').map(({ visibility }) => visibility);

describe('the phases of working methods', () => {
  test('writing in silence is hidden on a board and shown without names', () => {
    expect(levels('wvf-brainwrite')).toEqual(['ALL', 'OWN', 'ALL_ANON', 'ALL']);
  });

  test('pairs, fours and tables are kept apart on a board', () => {
    expect(levels('wvf-124all')).toEqual(['OWN', 'PAIR', 'QUAD', 'ALL']);
    expect(levels('wvf-backcasting')).toContain('TABLE');
    expect(levels('wvf-rasci')).toEqual(['ALL', 'TABLE', 'ALL']);
  });

  test('without a board nothing is hidden, and it is said what the method meant', () => {
    expect(plannedPhases(forms('wvf-brainwrite'), NEITHER, 'nl').map(({ visibility, meant }) => [visibility, meant])).toEqual([
      ['ALL', undefined], ['ALL', 'OWN'], ['ALL', 'ALL_ANON'], ['ALL', undefined],
    ]);
  });

  test('names are left out where notes are moved in silence, and right after everybody made their own', () => {
    expect(levels('wvf-affinity')).toEqual(['ALL_ANON', 'ALL', 'ALL']);
    for (const { id } of LIBRARY.workForms.filter((form) => form.id !== 'wvf-affinity')) {
      levels(id).forEach((level, at, all) => {
        if (level === 'ALL_ANON') expect(all[at - 1], id).toBe('OWN');
      });
    }
  });

  test('a board keeps all that the methods ask', () => {
    for (const { id, phases } of LIBRARY.workForms) {
      for (const { place, visibility, enforced } of phases) if (!place && visibility !== 'ALL') expect(enforced, id).toBe(visibility);
    }
  });

  test('a matrix is scored in silence, shown without names and scored again; without one nothing is hidden', () => {
    expect(levels('wvf-matrix', false)).toEqual(['ALL', 'OWN', 'ALL_ANON', 'OWN']);
    expect(levels('wvf-matrix', true, false)).toEqual(['ALL', 'ALL', 'ALL', 'ALL']);
    expect(asPhases(plannedPhases(forms('wvf-matrix'), BOTH, 'nl'), 3, 'm1')[1]).toEqual({
      title: 'Stil scoren', minutes: 8, visibility: 'OWN', place: { kind: 'MATRIX', matrixId: 'm1' },
    });
  });

  test('everybody fills in their own row of the resource table without a board', () => {
    expect(plannedPhases(forms('wvf-resources'), NEITHER, 'nl').map(({ visibility, place }) => [visibility, place])).toEqual([
      ['OWN', 'RESOURCES'], ['ALL', 'RESOURCES'], ['ALL', 'RESOURCES'],
    ]);
  });

  test('methods follow each other, and a vote has dots', () => {
    const phases = plannedPhases(forms('wvf-15pct', 'wvf-dotvote'), BOTH, 'en');

    expect(asPhases(phases, 3).map(({ title, dots }) => [title, dots])).toEqual([
      ['Alone', undefined], ['Share and record', undefined],
      ['Explain and hand out dots', undefined], ['Vote in silence', 3], ['Show the result', undefined], ['Interpret', undefined],
    ]);
  });
});
