// @vitest-environment node
import { expect, test } from 'vitest';
import { decoded } from './decoded';

test('a part of an address is read, and one that was broken off in the middle of a sign stays as it is', () => {
  expect(decoded('caf%C3%A9')).toBe('café');
  expect(decoded('caf%C3')).toBe('caf%C3');
  expect(decoded('100%')).toBe('100%');
});
