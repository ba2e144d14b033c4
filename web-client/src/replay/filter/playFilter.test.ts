import { describe, expect, test } from 'vitest';
import { PASTS } from '../../features/pasts';
import { EVERYTHING, filterIn, isEverything, putFilter, queryOf } from './playFilter';

describe('the filter of the player', () => {
  test('goes into an address and comes out as it was, beside all else', () => {
    // given
    const parameters = new URLSearchParams('r=7&board=b2&on=b9');
    const filter = { person: 'anna', board: 'b1', features: ['board', 'decision'] };

    // when
    putFilter(parameters, filter);

    // then
    expect(filterIn(parameters)).toEqual(filter);
    expect(parameters.get('r')).toBe('7');
    expect(parameters.get('board')).toBe('b2');

    // when
    putFilter(parameters, EVERYTHING);

    // then
    expect(parameters.toString()).toBe('r=7&board=b2');
  });

  test('leaves out what is no feature', () => {
    expect(filterIn(new URLSearchParams('about=board,none,,')).features).toEqual(['board']);
  });

  test('asks the server for no more than what was chosen', () => {
    expect(queryOf({ features: ['routemap', 'tableGroup'] }).kind?.split(',')).toEqual(
      expect.arrayContaining(['EndStateDescribed', 'TableGroupFormed']));
    expect(queryOf({ person: 'anna', features: [] })).toEqual({ person: 'anna' });
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ board: 'b1', features: [] })).toBe(false);
  });

  test('fits into a question, whatever is chosen', () => {
    expect(queryOf({ features: PASTS.map(({ name }) => name) }).kind?.length).toBeLessThan(6_000);
  });
});
