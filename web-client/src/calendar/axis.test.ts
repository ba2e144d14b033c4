// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { axisOver, beginOf, dayAt, isOn, nextOf, quarterOf, ticksOf, xOf } from './axis';

describe('a calendar axis', () => {
  it('runs from the quarter of the first day to the end of that of the last, as wide as there is room', () => {
    const axis = axisOver(['2027-10-12', '2027-03-30'], 1096, 0.1);

    expect([axis.from, axis.until]).toEqual(['2027-01-01', '2028-01-01']);
    expect(axis.width).toBe(1096);
    expect(isOn(axis, '2027-12-31')).toBe(true);
    expect(isOn(axis, '2028-01-01')).toBe(false);
  });

  it('is wider than there is room before its days get too narrow', () => {
    expect(axisOver(['2027-01-01'], 10, 2).width).toBe(180);
  });

  it('has a tick where each month begins, of the largest that begins there', () => {
    const ticks = ticksOf(axisOver(['2027-11-01', '2028-02-29'], 0, 1), 'month');

    expect(ticks.map(({ day, unit }) => `${day} ${unit}`)).toEqual([
      '2027-10-01 quarter', '2027-11-01 month', '2027-12-01 month', '2028-01-01 year', '2028-02-01 month', '2028-03-01 month',
    ]);
    expect(ticks.map(({ x }) => x)).toEqual([0, 31, 61, 92, 123, 152]);
  });

  it('has ticks no finer than asked for', () => {
    expect(ticksOf(axisOver(['2027-11-01', '2029-02-01'], 0, 1), 'year').map(({ day }) => day)).toEqual(['2028-01-01', '2029-01-01']);
  });

  it('stays within bounds for a day that is centuries away', () => {
    expect(axisOver(['2027-01-01', '2999-01-01'], 900, 2).width).toBeLessThanOrEqual(12_000);
  });

  it('puts a day in the middle of its own width', () => {
    const axis = axisOver(['2027-01-01'], 0, 2);

    expect(xOf(axis, '2027-01-01')).toBe(1);
    expect(xOf(axis, '2027-01-11')).toBe(21);
    expect(dayAt(axis, xOf(axis, '2027-01-11'))).toBe('2027-01-11');
  });
});

describe('parts of a year', () => {
  it('begin and end on days of their own, also across the year', () => {
    expect([beginOf('month', '2027-11-28'), beginOf('quarter', '2027-11-28'), beginOf('year', '2027-11-28')]).toEqual(['2027-11-01', '2027-10-01', '2027-01-01']);
    expect([nextOf('month', '2027-12-31'), nextOf('quarter', '2027-11-28'), nextOf('year', '2027-11-28')]).toEqual(['2028-01-01', '2028-01-01', '2028-01-01']);
    expect(quarterOf('2027-03-31')).toBe(1);
    expect(quarterOf('2027-04-01')).toBe(2);
  });
});
