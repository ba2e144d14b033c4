import { describe, expect, test, vi } from 'vitest';
import { ItemStore } from '../../atelier/items';
import type { ItemEntry } from '../../contract/items';
import { BoardScene } from './BoardScene';

const LARGE = 2_000;

function boardOf(count: number): ItemStore {
  const store = new ItemStore(queueMicrotask);
  const note = (at: number): ItemEntry => ['note', `n${at}`, { board: 'b1', text: `Notitie ${at}`, x: at * 10, y: 0, colour: 'YELLOW' }];
  store.replace(Array.from({ length: count }, (_, at) => note(at)), 1);
  return store;
}

describe('the scene of a board', () => {
  test('of a large board is seen in tasks of their own, and told when all of it is there', async () => {
    // given
    const scene = new BoardScene(boardOf(LARGE), 'b1', undefined);
    const seen: number[] = [];
    const whole = vi.fn();
    scene.follow(() => seen.push(scene.notes.size));

    // when
    scene.connect();
    scene.whenWhole(whole);

    // then
    expect(scene.whole).toBe(false);
    expect(scene.notes.size).toBe(0);
    await vi.waitFor(() => expect(whole).toHaveBeenCalledOnce());
    expect(seen).toEqual([LARGE]);
    expect(scene.extent()?.width).toBeGreaterThan(LARGE * 10);
  });

  test('of a large board is seen at once by who cannot wait', () => {
    const scene = new BoardScene(boardOf(LARGE), 'b1', undefined);
    const stop = scene.connect();

    scene.refresh();

    expect(scene.whole).toBe(true);
    expect(scene.notes.size).toBe(LARGE);
    stop();
  });

  test('of a small board is there from the start', () => {
    const whole = vi.fn();
    const scene = new BoardScene(boardOf(40), 'b1', undefined);

    scene.whenWhole(whole);

    expect(scene.notes.size).toBe(40);
    expect(whole).toHaveBeenCalledOnce();
  });

  test('of a note that becomes larger tells its new place, where other notes are looked for too', async () => {
    // given
    const store = boardOf(1);
    const scene = new BoardScene(store, 'b1', undefined);
    const told = vi.fn();
    scene.connect();
    scene.follow(told);

    // when
    store.apply([['note', 'n0', { size: 'EXTRA_LARGE' }]], 2);

    // then
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(new Set(['n0'])));
    expect(scene.notes.get('n0')?.rect).toEqual({ x: 0, y: 0, width: 400, height: 200 });
    expect(scene.places.within({ x: 350, y: 150, width: 10, height: 10 })).toEqual(new Set(['n0']));
  });

  test('what changes while a large board is being seen is in what is told', async () => {
    const store = boardOf(LARGE);
    const scene = new BoardScene(store, 'b1', undefined);
    const told = vi.fn();
    scene.connect();
    scene.follow(told);

    store.apply([['note', 'n0', { x: -500 }], ['note', 'n1', null]], 2);

    await vi.waitFor(() => expect(scene.notes.size).toBe(LARGE - 1));
    expect(told).toHaveBeenCalledOnce();
    expect(scene.notes.get('n0')?.rect.x).toBe(-500);
  });
});
