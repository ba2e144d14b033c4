// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { axisOver } from './axis';
import { axisOf, nearestZoom, zoomedBy, zoomsOf, type AxisAt } from './zoom';

/** A calendar until that year in a room of 900 pixels. */
const until = (year: number): AxisAt => (narrowest) => axisOver(['2026-10-01', `${year}-12-31`], 900, narrowest);

describe('the zoom of a calendar', () => {
  it('is a choice only where that shows something else', () => {
    expect(zoomsOf(until(2026))).toEqual(['all']);
    expect(zoomsOf(until(2027))).toEqual(['month', 'all']);
    expect(zoomsOf(until(2035))).toEqual(['month', 'quarter', 'all']);
    expect(zoomsOf(until(2050))).toEqual(['month', 'quarter', 'year', 'all']);
  });

  it('can always show all, as wide as there is room', () => {
    expect(axisOf(until(2050), 'all').width).toBe(900);
  });

  it('stays what was wished for, or else the next that shows more', () => {
    expect(nearestZoom(['month', 'quarter', 'all'], 'quarter')).toBe('quarter');
    expect(nearestZoom(['month', 'all'], 'quarter')).toBe('all');
  });

  it('goes nearer and further until there is no more', () => {
    expect(zoomedBy(-1, ['month', 'quarter', 'all'], 'quarter')).toBe('month');
    expect(zoomedBy(-1, ['month', 'quarter', 'all'], 'month')).toBe('month');
    expect(zoomedBy(1, ['month', 'quarter', 'all'], 'all')).toBe('all');
  });
});
