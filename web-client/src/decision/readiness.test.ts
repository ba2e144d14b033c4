import { describe, expect, test } from 'vitest';
import { DECISION_METHODS, POSITIONS, type DecisionMethod, type Position } from '../contract/decision';
import type { Item } from '../contract/items';
import { attendanceOf, needsReason, positionsFor } from './positions';
import { obstaclesTo } from './readiness';
import { codesOf, namesOf } from './register';

const AT = '2027-02-09T15:00:00Z';

function decision(method: DecisionMethod): Item<'decision'> {
  return {
    id: 'd1', title: 'Drie sporen', question: 'Hoe?', component: 'PARTICIPATION', method, mandate: 'ATELIER', grounds: [],
    proposal: 'p2', state: 'IN_ROUND', proposedAt: AT, proposedBy: 'fac',
  };
}
const round = (proposal = 'p2'): Item<'consentRound'> =>
  ({ id: `r-${proposal}`, decision: 'd1', proposal, entitled: ['anna', 'bert'], openedAt: AT, state: 'OPEN' });
const position = (participant: string, taken: Position): Item<'position'> =>
  ({ id: `r-p2:${participant}`, decision: 'd1', round: 'r-p2', proposal: 'p2', participant, position: taken, at: AT });
const objection = (state: 'OPEN' | 'INTEGRATED'): Item<'objection'> =>
  ({ id: 'r-p1:bert', decision: 'd1', proposal: 'p1', participant: 'bert', text: 'Woonlasten', state });

describe('positions', () => {
  test('each method offers its own, and together they are all', () => {
    expect(positionsFor('CONSENT')).toEqual(['CONSENT', 'CONCERN', 'OBJECTION']);
    expect(positionsFor('MAJORITY')).toEqual(['FOR', 'AGAINST', 'ABSTAIN']);
    expect(positionsFor('ADVICE')).toEqual(['ADVICE']);
    expect(DECISION_METHODS.flatMap(positionsFor)).toEqual([...POSITIONS]);
  });

  test('an objection and an advice need a reason, the others do not', () => {
    expect(POSITIONS.filter(needsReason)).toEqual(['OBJECTION', 'ADVICE']);
  });

  test('who has not answered is listed', () => {
    expect(attendanceOf(round(), [position('bert', 'CONSENT')])).toMatchObject({ awaited: ['anna'], taken: [{ participant: 'bert' }] });
  });
});

describe('what stands in the way of an agreement', () => {
  test('no round on the text of now, also when there was one on an earlier text', () => {
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round('p1')], positions: [], objections: [] })).toEqual(['noRound']);
  });

  test('positions that are awaited, and an open objection of any round', () => {
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round()], positions: [position('anna', 'CONSENT')], objections: [objection('OPEN')] }))
      .toEqual(['positionsAwaited', 'objectionsOpen']);
  });

  test('nothing, once everybody has answered and objections are met', () => {
    const positions = [position('anna', 'CONSENT'), position('bert', 'CONCERN')];
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round()], positions, objections: [objection('INTEGRATED')] })).toEqual([]);
  });

  test('as many against as for', () => {
    const positions = [position('anna', 'FOR'), position('bert', 'AGAINST')];
    expect(obstaclesTo(decision('MAJORITY'), { rounds: [round()], positions, objections: [] })).toEqual(['noMajority']);
  });
});

test('a code in a title is not said twice, and later decisions count on from it', () => {
  const own = { ...decision('CONSENT'), title: 'B4 Regierol' };
  const later = { ...decision('CONSENT'), id: 'a0', title: 'Budget', proposedAt: '2027-03-01T10:00:00Z' };
  expect([...namesOf([later, own]).values()]).toEqual(['B4 Regierol', 'B5 Budget']);
});

test('codes follow the order in which decisions were proposed', () => {
  const later = { ...decision('CONSENT'), id: 'a0', proposedAt: '2027-03-01T10:00:00Z' };
  expect([...codesOf([later, decision('CONSENT')])]).toEqual([['d1', 'B1'], ['a0', 'B2']]);
});
