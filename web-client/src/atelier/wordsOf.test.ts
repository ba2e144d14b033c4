import { describe, expect, test } from 'vitest';
import { newId } from './ids';
import { wordsOf, writtenIn } from './wordsOf';

describe('by which words a command is known again', () => {
  test('those that somebody wrote, wherever they stand in it', () => {
    expect(wordsOf({ type: 'PlanStep', stepId: 's1', kind: 'MEETING', title: 'Bewonersavond', stakeholders: [newId()] })).toBe('Bewonersavond');
    expect(wordsOf({
      type: 'EnterResourceRow', rowId: newId(),
      entry: { stakeholderId: newId(), role: 'Jurist', hours: [{ phase: 'ATELIER', quarters: 4 }] },
    })).toBe('Jurist');
  });

  test('none where nothing was written', () => {
    expect(wordsOf({ type: 'RescheduleStep', stepId: newId(), when: { from: '2027-02-01' }, along: [] })).toBeUndefined();
    expect(wordsOf({ type: 'RemoveNote', noteId: 'n1' })).toBeUndefined();
    expect(wordsOf({ type: 'DeriveNote', noteId: newId(), sources: [newId(), newId()] })).toBeUndefined();
  });

  test('a word that is as long as an id is a word', () => {
    expect(wordsOf({ type: 'TitleFrame', frameId: newId(), title: 'Warmtenetbedrijf' })).toBe('Warmtenetbedrijf');
  });
});

describe('what somebody wrote in commands', () => {
  test('all of it, each text once, as it was written', () => {
    expect(writtenIn([
      { type: 'DescribeHurdle', hurdleId: newId(), title: 'Het net is vol', description: 'Tot 2031.\nOf later.', component: 'TECHNOLOGY' },
      { type: 'PlanStep', stepId: newId(), kind: 'STEP', title: 'Het net is vol', stakeholders: [newId()] },
    ])).toEqual(['Het net is vol', 'Tot 2031.\nOf later.']);
  });

  test('nothing in what was only moved', () => {
    expect(writtenIn([{ type: 'RemoveNote', noteId: 'n1' }])).toEqual([]);
  });
});
