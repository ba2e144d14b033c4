// @vitest-environment node
import { expect, it } from 'vitest';
import { outcomeOfAll, refusedWith, type Outcome } from './outcome';

const done: Outcome = { ok: true, revision: 8 };
const along = refusedWith({ code: 'nothing-done', status: 424, refused: 'k2' });

it('what was given as a whole came to what the refused one says, and not to what it held back', () => {
  const refused = refusedWith({ code: 'item-unknown' });

  expect(outcomeOfAll([along, refused, along])).toBe(refused);
  expect(outcomeOfAll([done, { ok: true, revision: 9 }])).toEqual({ ok: true, revision: 9 });
});
