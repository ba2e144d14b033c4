import { expect, test, vi } from 'vitest';
import type { ItemChange } from '../contract/items';
import { PastStage } from './pastStage';

test('a jump is told once, when all of it is there', async () => {
  const stage = new PastStage((work) => queueMicrotask(work));
  const seen: number[] = [];
  stage.store.subscribeKind('note', () => seen.push(stage.store.list('note').length));
  const changes = Array.from({ length: 3_000 }, (_, index): ItemChange => ['note', `n${index}`, { board: 'b1', x: index, y: 0 }]);
  await stage.jump(3_000, changes);
  await vi.waitFor(() => expect(seen).toEqual([3_000]));
  expect(stage.store.revision).toBe(3_000);
});

test('after a jump, a few changes show by themselves again', async () => {
  const stage = new PastStage((work) => queueMicrotask(work));
  await stage.jump(1, [['note', 'n1', { board: 'b1', x: 0, y: 0 }]]);
  const told = vi.fn();
  stage.store.subscribe('note', 'n1', told);
  stage.show(2, [['note', 'n1', { x: 5 }]]);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(stage.store.get('note', 'n1')?.x).toBe(5);
});
