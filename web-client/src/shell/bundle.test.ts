// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { LiveEvent } from '../contract/live';
import { bundlesOf } from './bundle';

let revision = 0;
const event = (k: string, by?: string): LiveEvent => ({ r: ++revision, at: '', k, c: [], ...(by && { by }) });

describe('what others did', () => {
  it('is bundled by kind and person, without what I did myself', () => {
    const bundles = bundlesOf(
      [event('NoteAdded', 'anna'), event('NoteMoved', 'bas'), event('NoteAdded', 'anna'), event('NoteRecoloured', 'bas'), event('NoteAdded', 'me')],
      'me',
    );

    expect(bundles).toEqual([
      { sentence: 'happened.board.notesAdded', by: 'anna', count: 2 },
      { sentence: 'happened.board.notesArranged', by: 'bas', count: 2 },
    ]);
  });

  it('leaves dots out, which stay secret, and kinds it does not know', () => {
    expect(bundlesOf([event('DotCast'), event('SomethingNew', 'anna')], 'me')).toEqual([]);
  });
});
