// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../test/library';
import { composed, draftOf, emptyDraft, movedTo, newPhase, wrongWith, type Draft, type DraftPhase } from './draft';
import { copyOf } from './workForms';

const phase = (fields: Partial<DraftPhase>): DraftPhase => ({ ...newPhase(), title: 'Schrijven', minutes: 5, ...fields });
const draft = (...phases: readonly DraftPhase[]): Draft => ({ ...emptyDraft(), name: ' Per straat ', purpose: 'Ideeën', output: 'ideeën', phases });

describe('a working method that is being composed', () => {
  test('says at each field what is missing', () => {
    expect(wrongWith({ ...emptyDraft(), least: undefined })).toEqual({
      name: 'textMissing', purpose: 'textMissing', output: 'textMissing', least: 'peopleMissing',
      phases: [{ title: 'textMissing', minutes: 'minutesMissing' }],
    });
    expect(wrongWith({ ...draft(phase({})), least: 9, most: 8 })).toEqual({ most: 'fewerThanLeast', phases: [{}] });
    expect(composed(emptyDraft())).toBeUndefined();
  });

  test('shows without names what is on a board, and elsewhere only what was made unseen there right before', () => {
    const wrongs = (...phases: readonly DraftPhase[]) => wrongWith(draft(...phases)).phases.map(({ visibility }) => visibility);
    const shown = phase({ visibility: 'ALL_ANON', place: 'MATRIX' });

    expect(wrongs(phase({ visibility: 'ALL_ANON' }))).toEqual([undefined]);
    expect(wrongs(shown)).toEqual(['nothingToShow']);
    expect(wrongs(phase({ visibility: 'OWN', place: 'MATRIX' }), shown)).toEqual([undefined, undefined]);
    expect(wrongs(phase({ visibility: 'OWN' }), shown)).toEqual([undefined, 'nothingToShow']);
    expect(wrongs(phase({ visibility: 'ALL', place: 'MATRIX' }), shown)).toEqual([undefined, 'nothingToShow']);
  });

  test('in a place where that is not kept hidden, a phase is for all to see', () => {
    expect(movedTo(phase({ visibility: 'OWN' }), 'RINGS').visibility).toBe('ALL');
    expect(movedTo(phase({ visibility: 'OWN' }), 'RESOURCES').visibility).toBe('OWN');
  });

  test('is what was filled in; a copy of each method of the library is right as it is', () => {
    expect(composed(draft(phase({ visibility: 'OWN', place: 'MATRIX' }), phase({ title: ' Lezen' })))).toEqual({
      name: 'Per straat', purpose: 'Ideeën', output: 'ideeën', people: { least: 3, most: 20 },
      phases: [{ title: 'Schrijven', minutes: 5, visibility: 'OWN', place: 'MATRIX' }, { title: 'Lezen', minutes: 5, visibility: 'ALL' }],
    });
    for (const form of LIBRARY.workForms) expect(composed(draftOf(copyOf(form, 'nl'))), form.id).toEqual(copyOf(form, 'nl'));
  });
});
