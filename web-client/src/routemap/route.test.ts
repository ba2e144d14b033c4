// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { axisOver } from '../calendar/axis';
import { placed, rowsOf } from './lanes';
import type { Milestone } from './Milestone';
import { chosen, grouped, statusOf } from './route';

function milestone(key: string, fields: Partial<Milestone> = {}): Milestone {
  return { key, source: 'steps', what: 'STEP', title: key, day: '2027-03-01', done: undefined, component: 'PROCESS', owners: [], involved: [], path: 'process', ...fields };
}

describe('where a milestone stands', () => {
  const today = '2027-03-10';

  it('is done when that was written down, and late when it was not though it should be', () => {
    expect(statusOf(milestone('a', { done: true, day: '2027-12-01' }), today)).toBe('done');
    expect(statusOf(milestone('a', { done: false }), today)).toBe('late');
    expect(statusOf(milestone('a', { done: false, day: '2027-03-10' }), today)).toBe('coming');
  });

  it('is past, not late, where nobody writes down whether it was done', () => {
    expect(statusOf(milestone('a'), today)).toBe('past');
    expect(statusOf(milestone('a', { until: '2027-04-01' }), today)).toBe('coming');
    expect(statusOf(milestone('a', { day: undefined }), today)).toBe('coming');
  });

  it('is not known when looking back, but for what was done', () => {
    expect(statusOf(milestone('a', { done: false }), undefined)).toBeUndefined();
    expect(statusOf(milestone('a', { done: true }), undefined)).toBe('done');
  });
});

describe('what is shown', () => {
  const all = [
    milestone('stap', { owners: ['b College'], involved: ['s net'] }),
    milestone('actie', { source: 'actions', owners: ['p anna'], component: 'FINANCE' }),
  ];

  it('is of whom sees to it or has to do with it', () => {
    expect(chosen(all, { owner: 's net' }).map(({ key }) => key)).toEqual(['stap']);
    expect(chosen(all, { owner: 'b College' }).map(({ key }) => key)).toEqual(['stap']);
    expect(chosen(all, { owner: 'p anna' }).map(({ key }) => key)).toEqual(['actie']);
  });

  it('is of one source and one component, or all', () => {
    expect(chosen(all, { source: 'actions', component: 'PROCESS' })).toEqual([]);
    expect(chosen(all, { component: 'FINANCE' }).map(({ key }) => key)).toEqual(['actie']);
    expect(chosen(all, {})).toHaveLength(2);
  });
});

describe('what stands together', () => {
  const days = [milestone('a', { day: '2027-01-31' }), milestone('b', { day: '2027-02-01' }), milestone('c', { day: '2027-04-01' }), milestone('d', { day: undefined })];

  it('is of one month, or one quarter; what has no day comes by itself', () => {
    expect(grouped(days, 'month', []).map(({ begin, milestones }) => `${begin} ${milestones.length}`)).toEqual(['2027-01-01 1', '2027-02-01 1', '2027-04-01 1', 'undefined 1']);
    expect(grouped(days, 'quarter', []).map(({ begin, milestones }) => `${begin} ${milestones.length}`)).toEqual(['2027-01-01 2', '2027-04-01 1', 'undefined 1']);
  });

  it('is of the phase that its first day is in', () => {
    const phases = [{ title: 'Plan', from: '2027-01-01', until: '2027-01-31' }, { title: 'Start', from: '2027-04-01' }];
    expect(grouped(days, 'phase', phases).map(({ phase, milestones }) => `${phase} ${milestones.map(({ key }) => key).join()}`)).toEqual(['Plan a', 'undefined b,d', 'Start c']);
  });
});

describe('labels on the drawing', () => {
  const axis = axisOver(['2027-01-01', '2027-06-30'], 900, 1);
  const label = ({ title }: Milestone) => title;

  it('do not cover each other: what would goes to a next row', () => {
    const marks = placed([milestone('een lange naam'), milestone('op dezelfde dag'), milestone('in mei', { day: '2027-05-01' })], axis, label);

    expect(marks.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(rowsOf(marks)).toBe(2);
  });

  it('stand before their mark where there is no room after it', () => {
    expect(placed([milestone('aan het eind', { day: '2027-06-28' })], axis, label)[0]?.atLeft).toBe(true);
    expect(placed([milestone('in het begin', { day: '2027-01-02' })], axis, label)[0]?.atLeft).toBe(false);
  });

  it('are only of what has a day', () => {
    expect(placed([milestone('ooit', { day: undefined })], axis, label)).toEqual([]);
  });
});
