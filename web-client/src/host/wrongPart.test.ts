import { describe, expect, test } from 'vitest';
import { wrongPart } from './wrongPart';

const problem = (place?: string, field?: string) => ({ code: 'invalid-value', ...(place !== undefined && { place }), ...(field !== undefined && { field }) });

describe('where something is wrong in a blueprint', () => {
  test.each([
    ['inheritance.blueprint.programme.[2]', 'start', { part: 'PROGRAMME', number: 3, place: 'programme.[2].start' }],
    ['inheritance.blueprint.scanModel.weights.[0].weight', 'weight', { part: 'SCAN_MODEL', number: undefined, place: 'scanModel.weights.[0].weight' }],
    ['inheritance.blueprint.stakeholderTypes.[1]', undefined, { part: 'STAKEHOLDER_TYPES', number: 2, place: 'stakeholderTypes.[1]' }],
    ['inheritance.blueprint', 'steps', { part: 'STEPS', number: undefined, place: 'steps' }],
    ['inheritance.blueprint.title', 'title', { part: undefined, number: undefined, place: 'title' }],
  ])('%s, %s', (place, field, expected) => {
    expect(wrongPart(problem(place, field))).toEqual(expected);
  });

  test.each([[undefined, undefined], [undefined, 'steps'], ['name', 'name'], ['inheritance.firstDay', 'firstDay']])('is not told: %s, %s', (place, field) => {
    expect(wrongPart(problem(place, field))).toBeUndefined();
  });
});
