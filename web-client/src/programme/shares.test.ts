// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Component } from '../contract/values';
import type { AgendaItem } from './agenda';
import { SHARING, sharesOf } from './shares';

const EQUAL = new Map<Component, number>(SHARING.map((component) => [component, 4]));
const planned = (component: Component, minutes: number): AgendaItem => ({
  id: component, halfDay: 'd1', position: 0, kind: 'COMPONENT', component, minutes, workForms: [], state: 'PLANNED',
});

describe('planned shares', () => {
  test('more than three points from the weight is drift, three points is not', () => {
    const shares = sharesOf(
      [planned('PARTICIPATION', 23), planned('PROCESS', 17), planned('TECHNOLOGY', 24), planned('ORGANISATION', 20), planned('FINANCE', 16)],
      EQUAL,
    );

    expect(shares.map(({ drift }) => drift && Math.round(drift))).toEqual([undefined, undefined, 4, undefined, -4]);
  });

  test('an opening or a break is no time for a component', () => {
    const opening: AgendaItem = { id: 'o', halfDay: 'd1', position: 0, kind: 'OPENING', minutes: 20, workForms: [], state: 'PLANNED' };

    expect(sharesOf([opening], EQUAL).every(({ minutes, planned: share, drift }) => minutes === 0 && share === undefined && drift === undefined)).toBe(true);
  });

  test('without weights there is no target, and nothing drifts', () => {
    expect(sharesOf([planned('FINANCE', 60)], undefined)[4]).toEqual({ component: 'FINANCE', minutes: 60, planned: 1, target: undefined, drift: undefined });
  });
});
