import { describe, expect, test } from 'vitest';
import { PASTS } from '../../features/pasts';
import { projectFiles } from '../../test/records';
import { EVERYTHING, filterIn, isEverything, putFilter, queryOf } from './playFilter';

const CONTRACT = projectFiles('command-service/contract/src/main/java/nl/wijkatelier/contract', '.java');

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

  test('asks the server for no more than what was chosen', () => {
    expect(queryOf({ features: ['tableGroup'] })).toEqual({ feature: 'tablegroup' });
    expect(queryOf({ person: 'anna', features: [] })).toEqual({ person: 'anna' });
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ board: 'b1', features: [] })).toBe(false);
  });

  test.each(PASTS.flatMap(({ name, texts }) => Object.keys(texts.nl.captions).map((kind) => [name, kind] as const)))(
    'the server knows the events of %s by that word: %s', (name, kind) => {
      expect(CONTRACT).toContain(`${name.toLowerCase()}/${kind}.java`);
    });
});
