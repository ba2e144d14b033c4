// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { minutesOf, WORK_FORMS } from './workForms';

describe('the library of working methods', () => {
  test('has the fourteen of the method, each with a name in both languages and phases that take time', () => {
    expect(WORK_FORMS).toHaveLength(14);
    expect(new Set(WORK_FORMS.map(({ id }) => id)).size).toBe(14);
    for (const form of WORK_FORMS) {
      expect(form.phases.length, form.id).toBeGreaterThan(0);
      expect(minutesOf(form), form.id).toBeGreaterThan(0);
      for (const { name } of [form, ...form.phases]) expect(name.nl && name.en, form.id).toBeTruthy();
    }
  });
});
