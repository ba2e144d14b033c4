import { describe, expect, test } from 'vitest';
import { gapBetween } from './gap';

describe('what is asked against what is offered', () => {
  test('nothing is asked', () => {
    expect(gapBetween(undefined, { sum: 40, unknown: 0 })).toEqual({ kind: 'notAsked' });
  });

  test.each([
    [40, 40, 'enough', 0],
    [40, 30, 'short', 10],
    [40, 41, 'more', 1],
  ] as const)('%i asked, %i offered: %s', (asked, offered, kind, difference) => {
    expect(gapBetween(asked, { sum: offered, unknown: 0 })).toEqual({ kind, asked, offered, difference, uncertain: false });
  });

  test('what who has no rows offers is unknown', () => {
    expect(gapBetween(8, undefined)).toEqual({ kind: 'noOffer', asked: 8 });
  });

  test('an unknown offer is not an offer of nothing', () => {
    expect(gapBetween(8, { unknown: 1 })).toEqual({ kind: 'noOffer', asked: 8 });
    expect(gapBetween(8, { sum: 4, unknown: 1 })).toMatchObject({ kind: 'short', uncertain: true });
  });
});
