// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../test/library';
import { asWorkForm, copyOf, minutesOf } from './workForms';

describe('the library of working methods', () => {
  test('has the fourteen of the method, each with phases that take time', () => {
    expect(new Set(LIBRARY.workForms.map(({ id }) => id)).size).toBe(14);
    for (const form of LIBRARY.workForms) expect(minutesOf(form), form.id).toBeGreaterThan(0);
  });

  test('a copy asks for no more than is kept hidden, and becomes a method of its own', () => {
    for (const form of LIBRARY.workForms) {
      const copy = copyOf(form, 'en');
      const own = asWorkForm({ id: 'w1', sequence: 1, ...copy });

      expect(own.name, form.id).toEqual({ nl: form.name.en, en: form.name.en });
      expect(own.phases.map(({ visibility, place }) => [visibility, place]), form.id).toEqual(form.phases.map(({ enforced, place }) => [enforced, place]));
      expect(own.phases.map(({ enforced }) => enforced), form.id).toEqual(copy.phases.map(({ visibility }) => visibility));
    }
  });
});
