// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { ItemChange, ItemEntry } from '../contract/items';
import { ItemStore, keyOf } from './items';

const note = (id: string, fields: object = {}): ItemEntry => ['note', id, { board: 'b1', text: id, x: 0, y: 0, ...fields }];

/** A store whose frames come when the test says so. */
function storeWithFrames() {
  let frames: (() => void)[] = [];
  const store = new ItemStore((work) => void frames.push(work));
  const nextFrame = () => {
    const due = frames;
    frames = [];
    for (const work of due) work();
    return due.length;
  };
  return { store, nextFrame };
}

describe('the items of an atelier', () => {
  it('merges fields, removes those that became null, and lets items go', () => {
    const { store } = storeWithFrames();
    store.replace([note('n1', { cluster: 'c1' }), note('n2')], 4);

    store.apply([['note', 'n1', { x: 5, cluster: null }], ['note', 'n2', null]], 5);

    expect(store.get('note', 'n1')).toEqual({ id: 'n1', board: 'b1', text: 'n1', x: 5, y: 0 });
    expect(store.get('note', 'n2')).toBeUndefined();
    expect(store.revision).toBe(5);
  });

  it('gives another object for a changed item and the same for an unchanged one', () => {
    const { store } = storeWithFrames();
    store.replace([note('n1'), note('n2')], 1);
    const [first, second] = [store.get('note', 'n1'), store.get('note', 'n2')];

    store.apply([['note', 'n1', { x: 1 }]], 2);

    expect(store.get('note', 'n1')).not.toBe(first);
    expect(store.get('note', 'n2')).toBe(second);
  });

  it('knows what was said of a note, and tells only who listens to that note', () => {
    const { store, nextFrame } = storeWithFrames();
    store.replace([note('n1'), note('n2'), ['comment', 'k1', { note: 'n1' }], ['reaction', 'n1:AGREE:p1', { note: 'n1' }]], 1);
    nextFrame();
    const [one, other] = [vi.fn(), vi.fn()];
    store.subscribeAbout('n1', one);
    store.subscribeAbout('n2', other);
    const before = store.about('comment', 'n1');
    expect(store.about('comment', 'n1')).toBe(before);

    store.apply([['comment', 'k2', { note: 'n1' }], ['comment', 'k1', { removed: true }], ['reaction', 'n1:AGREE:p1', null]], 2);
    nextFrame();

    expect(store.about('comment', 'n1').map(({ id, removed }) => [id, removed])).toEqual([['k1', true], ['k2', undefined]]);
    expect(store.about('reaction', 'n1')).toEqual([]);
    expect(one).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });

  it('tells only who listens to what changed, once a frame', () => {
    const { store, nextFrame } = storeWithFrames();
    store.replace([note('n1'), note('n2')], 1);
    nextFrame();
    const [mine, other, kind] = [vi.fn(), vi.fn(), vi.fn()];
    store.subscribe('note', 'n1', mine);
    store.subscribe('note', 'n2', other);
    store.subscribeKind('note', kind);

    for (let x = 1; x <= 50; x++) store.apply([['note', 'n1', { x }]], 1 + x);

    expect(mine).not.toHaveBeenCalled();
    expect(nextFrame()).toBe(1);
    expect(mine).toHaveBeenCalledTimes(1);
    expect(kind).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });

  it('tells nobody who stopped listening', () => {
    const { store, nextFrame } = storeWithFrames();
    const callback = vi.fn();
    store.subscribe('note', 'n1', callback)();

    store.apply([note('n1')], 1);
    nextFrame();

    expect(callback).not.toHaveBeenCalled();
  });

  it('knows the notes of each board, and keeps the same list while none comes or goes', () => {
    const { store } = storeWithFrames();
    store.replace([note('n1'), note('n2'), note('n3', { board: 'b2' })], 1);
    const before = store.notesOf('b1');

    store.apply([['note', 'n1', { x: 9 }]], 2);
    expect(store.notesOf('b1')).toBe(before);

    store.apply([['note', 'n2', { removed: true }]], 3);
    expect(store.notesOf('b1')).toEqual(['n1']);
    store.apply([['note', 'n2', { removed: null }]], 4);
    expect(store.notesOf('b1')).toEqual(['n1', 'n2']);
    expect(store.notesOf('b2')).toEqual(['n3']);
  });

  it('knows what came forth from a note, and tells who listens only when that changes', () => {
    const { store, nextFrame } = storeWithFrames();
    store.replace([note('n1'), note('n2', { sources: ['n1'] }), note('n3')], 1);
    nextFrame();
    const callback = vi.fn();
    store.subscribeHeirs('n1', callback);
    const before = store.heirsOf('n1');

    store.apply([['note', 'n2', { x: 9 }], ['note', 'n3', { text: 'reworded' }]], 2);
    nextFrame();
    expect(store.heirsOf('n1')).toBe(before);
    expect(callback).not.toHaveBeenCalled();

    store.apply([['note', 'n3', { sources: ['n2', 'n1'] }]], 3);
    nextFrame();
    expect(store.heirsOf('n1')).toEqual(['n2', 'n3']);
    expect(store.heirsOf('n2')).toEqual(['n3']);
    expect(callback).toHaveBeenCalledTimes(1);

    store.apply([['note', 'n3', { sources: ['n2'] }], ['note', 'n2', { removed: true }]], 4);
    expect(store.heirsOf('n1')).toEqual([]);
    store.apply([['note', 'n2', { removed: null }]], 5);
    expect(store.heirsOf('n1')).toEqual(['n2']);
  });

  it('replaces everything, and tells about what is no longer there', () => {
    const { store, nextFrame } = storeWithFrames();
    store.replace([note('n1'), note('n2')], 1);
    nextFrame();
    const gone = vi.fn();
    store.subscribe('note', 'n1', gone);

    store.replace([note('n2'), note('n3')], 9);
    nextFrame();

    expect(gone).toHaveBeenCalledTimes(1);
    expect(store.list('note').map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(store.notesOf('b1')).toEqual(['n2', 'n3']);
  });

  it('shows what lies over it, and the confirmed state again when that is lifted', () => {
    const { store } = storeWithFrames();
    store.replace([note('n1')], 1);
    const dragged = { id: 'n1', board: 'b1', text: 'n1', x: 70, y: 0 } as never;
    store.lay(new Map([[keyOf('note', 'n1'), { kind: 'note', id: 'n1', item: dragged }]]));

    store.apply([['note', 'n1', { text: 'reworded' }]], 2);
    expect(store.get('note', 'n1')).toMatchObject({ x: 70, text: 'n1' });
    expect(store.confirmed('note', 'n1')).toMatchObject({ x: 0, text: 'reworded' });

    store.lay(new Map());
    expect(store.get('note', 'n1')).toMatchObject({ x: 0, text: 'reworded' });
  });

  it('does work for a change that does not grow with the number of notes', () => {
    const { store, nextFrame } = storeWithFrames();
    store.replace(Array.from({ length: 10_000 }, (_, index) => note(`n${index}`)), 1);
    nextFrame();
    const callbacks = Array.from({ length: 10_000 }, () => vi.fn());
    callbacks.forEach((callback, index) => store.subscribe('note', `n${index}`, callback));
    const notes = store.notesOf('b1');

    const changes: ItemChange[] = Array.from({ length: 1_000 }, (_, index) => ['note', `n${index % 10}`, { x: index }]);
    changes.forEach((change, index) => store.apply([change], 2 + index));
    nextFrame();

    expect(callbacks.filter((callback) => callback.mock.calls.length > 0)).toHaveLength(10);
    expect(callbacks.every((callback) => callback.mock.calls.length <= 1)).toBe(true);
    expect(store.notesOf('b1')).toBe(notes);
  });
});
