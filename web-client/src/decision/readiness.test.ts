import { describe, expect, test } from 'vitest';
import { DECISION_METHODS, POSITIONS, type DecisionMethod, type Position } from '../contract/decision';
import type { Item } from '../contract/items';
import { adviceCountsOf, attendanceOf, needsReason, positionsFor } from './positions';
import { obstaclesTo, voteNow } from './readiness';
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
    expect(positionsFor('CONSENSUS')).toEqual(['AGREE', 'DISAGREE']);
    expect(DECISION_METHODS.flatMap(positionsFor)).toEqual([...POSITIONS]);
  });

  test('an objection, an advice and a disagreement need a reason, the others do not', () => {
    expect(POSITIONS.filter(needsReason)).toEqual(['OBJECTION', 'ADVICE', 'DISAGREE']);
  });

  test('who has not answered is listed', () => {
    expect(attendanceOf(round(), [position('bert', 'CONSENT')], new Set()))
      .toMatchObject({ awaited: ['anna'], gone: [], taken: [{ participant: 'bert' }] });
  });

  test('nobody waits for who has left; what they answered before stays', () => {
    const left = new Set(['anna', 'bert']);
    expect(attendanceOf(round(), [position('bert', 'CONSENT')], left))
      .toMatchObject({ awaited: [], gone: ['anna'], taken: [{ participant: 'bert' }] });
  });
});

test('advice is counted by option, the most first, and in words only under none', () => {
  const advice = (participant: string, option?: string) => ({ ...position(participant, 'ADVICE'), ...(option && { option }) });
  expect(adviceCountsOf([advice('anna', 'a'), advice('bert', 'b'), advice('carla', 'b'), advice('dirk')])).toEqual([['b', 2], ['a', 1], [undefined, 1]]);
});

describe('what stands in the way of an agreement', () => {
  test('no round on the text of now, also when there was one on an earlier text', () => {
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round('p1')], positions: [], objections: [], left: new Set() })).toEqual(['noRound']);
  });

  test('positions that are awaited, and an open objection of any round', () => {
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round()], positions: [position('anna', 'CONSENT')], objections: [objection('OPEN')], left: new Set() }))
      .toEqual(['positionsAwaited', 'objectionsOpen']);
  });

  test('who has left is not awaited, as long as somebody answered', () => {
    const parts = { rounds: [round()], objections: [], left: new Set(['anna', 'bert']) };
    expect(obstaclesTo(decision('CONSENT'), { ...parts, positions: [position('bert', 'CONSENT')] })).toEqual([]);
    expect(obstaclesTo(decision('CONSENT'), { ...parts, positions: [] })).toEqual(['positionsAwaited']);
  });

  test('nothing, once everybody has answered and objections are met', () => {
    const positions = [position('anna', 'CONSENT'), position('bert', 'CONCERN')];
    expect(obstaclesTo(decision('CONSENT'), { rounds: [round()], positions, objections: [objection('INTEGRATED')], left: new Set() })).toEqual([]);
  });

  test('as many against as for', () => {
    const positions = [position('anna', 'FOR'), position('bert', 'AGAINST')];
    expect(obstaclesTo(decision('MAJORITY'), { rounds: [round()], positions, objections: [], left: new Set() })).toEqual(['noMajority']);
  });
});

describe('what stands in the way of a vote with a rule, and of consensus', () => {
  const voted = [position('anna', 'FOR'), position('bert', 'AGAINST')];

  test('two thirds of the votes cast, where abstentions are none', () => {
    const twoThirds = { ...decision('MAJORITY'), threshold: 'TWO_THIRDS' as const };
    expect(obstaclesTo(twoThirds, { rounds: [round()], positions: voted, objections: [], left: new Set() })).toEqual(['noMajority']);
    const abstained = [position('anna', 'FOR'), position('bert', 'ABSTAIN')];
    expect(obstaclesTo(twoThirds, { rounds: [round()], positions: abstained, objections: [], left: new Set() })).toEqual([]);
  });

  test('with a quorum not everybody is waited for', () => {
    const half = { ...decision('MAJORITY'), quorumPercent: 50 };
    expect(obstaclesTo(half, { rounds: [round()], positions: [position('anna', 'FOR')], objections: [], left: new Set() })).toEqual([]);
    const more = { ...half, quorumPercent: 51 };
    expect(obstaclesTo(more, { rounds: [round()], positions: [position('anna', 'FOR')], objections: [], left: new Set() })).toEqual(['noQuorum']);
  });

  test('what there is and what there has to be, also before enough have answered', () => {
    const rule = { ...decision('MAJORITY'), threshold: 'THREE_QUARTERS' as const, quorumPercent: 75 };
    const parts = { rounds: [round()], positions: [position('anna', 'AGAINST')], objections: [], left: new Set<string>() };
    expect(voteNow(rule, parts)).toEqual({ answered: 1, quorum: 2, inFavour: 0, against: 1, needed: 1 });
    expect(obstaclesTo(rule, parts)).toEqual(['noQuorum']);
    expect(voteNow(rule, { ...parts, rounds: [] })).toBeUndefined();
  });

  test('somebody who does not agree, and nothing once everybody does', () => {
    const disagreed = [position('anna', 'AGREE'), position('bert', 'DISAGREE')];
    expect(obstaclesTo(decision('CONSENSUS'), { rounds: [round()], positions: disagreed, objections: [], left: new Set() })).toEqual(['noConsensus']);
    const agreed = [position('anna', 'AGREE'), position('bert', 'AGREE')];
    expect(obstaclesTo(decision('CONSENSUS'), { rounds: [round()], positions: agreed, objections: [], left: new Set() })).toEqual([]);
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
