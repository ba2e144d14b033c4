import { expect, it, vi } from 'vitest';
import { Selection } from './Selection';

it('only the notes that changed are told', () => {
  const selection = new Selection();
  const a = vi.fn();
  const b = vi.fn();
  selection.followNote('a', a);
  selection.followNote('b', b);
  selection.select(['a']);
  expect(a).toHaveBeenCalledTimes(1);
  expect(b).not.toHaveBeenCalled();
  selection.select(['a', 'b']);
  expect(a).toHaveBeenCalledTimes(1);
  expect(b).toHaveBeenCalledTimes(1);
});

it('an action is about the selection, or else about the focused note', () => {
  const selection = new Selection();
  expect(selection.subject).toEqual([]);
  selection.focus('a');
  expect(selection.subject).toEqual(['a']);
  selection.select(['b', 'c']);
  expect(selection.subject).toEqual(['b', 'c']);
});

it('a note that is gone is selected and edited no longer', () => {
  const selection = new Selection();
  selection.select(['a', 'b']);
  selection.edit('a');
  selection.drop('a');
  expect([...selection.selected]).toEqual(['b']);
  expect(selection.edited).toBeUndefined();
});
