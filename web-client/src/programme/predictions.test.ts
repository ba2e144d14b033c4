// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { View } from '../atelier/predicted';
import type { Item, ItemKind } from '../contract/items';
import { predictions } from './predictions';

const item = (position: number, state: 'PLANNED' | 'DONE' = 'PLANNED') => ({ halfDay: 'd1', position, kind: 'BREAK', minutes: 15, workForms: [], state });
const items: Record<string, unknown> = { i1: item(0), i2: item(1), done: item(2, 'DONE') };
const view: View = {
  me: 'fac',
  revision: 1,
  roundOn: () => undefined,
  get: <K extends ItemKind>(kind: K, id: string) => (kind === 'agendaItem' && items[id] ? { id, ...items[id] } as unknown as Item<K> : undefined),
};
const moved = (agendaItemId: string, halfDayId: string, before?: string) =>
  predictions.MoveAgendaItem?.({ type: 'MoveAgendaItem', agendaItemId, halfDayId, ...(before && { before }) }, view);

describe('an item that is moved', () => {
  test('shows just before its new neighbour, or behind all others', () => {
    expect(moved('i2', 'd1', 'i1')).toEqual([['agendaItem', 'i2', { halfDay: 'd1', position: -0.5 }]]);
    expect(moved('i1', 'd2')).toEqual([['agendaItem', 'i1', { halfDay: 'd2', position: 1000 }]]);
  });

  test('stays where it is when it will be refused', () => {
    expect(moved('done', 'd2')).toEqual([]);
    expect(moved('i1', 'd2', 'i2')).toEqual([]);
    expect(moved('gone', 'd2')).toEqual([]);
  });
});
