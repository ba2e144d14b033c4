import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { FromBoard } from './FromBoard';

const BEGAN = '2027-02-09T13:00:00Z';
const note = (id: string, text: string, createdAt: string): ItemEntry => ['note', id, { board: 'b1', text, x: 0, y: 0, colour: 'YELLOW', createdAt }];
const NOTES = [note('n1', 'Van een ander punt', '2027-02-09T12:59:59Z'), note('n2', 'De raad wist van niets', '2027-02-09T13:05:00Z'), note('n3', 'Te laat', '2027-02-09T13:06:00Z')];
const item = (place: string): ItemEntry => ['agendaItem', 'i1', {
  halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 40, workForms: [], state: 'RUNNING', board: 'b1', startedAt: BEGAN, phase: 1,
  phases: [{ title: 'Kans en gevolg', minutes: 7, visibility: 'OWN', place: { kind: place } }],
}];

async function shown(role: Role, place: string, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [['board', 'b1', { title: 'Risico’s', component: 'PROCESS' }], ...NOTES, item(place), ...items]);
  showPage(atelier, <FromBoard kind="hurdle" />, '/atelier/:atelierId/process', '/atelier/a1/process');
  return { atelier, user: userEvent.setup() };
}

describe('what was written on the board of an item', () => {
  test('is taken along by the facilitator in the phase that goes on from it: what was written for this item, in one act', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'HURDLES');
    await user.click(screen.getByRole('button', { name: 'Hobbels maken van 2 notities op “Risico’s”' }));
    await user.click(screen.getByRole('button', { name: 'Maak er 2' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(4));
    expect(atelier.sent).toMatchObject([{ title: 'De raad wist van niets' }, { notes: ['n2'] }, { title: 'Te laat' }, { notes: ['n3'] }]);
  });

  test.each<[string, Role, string, readonly ItemEntry[]]>([
    ['by who does not lead', 'PARTICIPANT', 'HURDLES', []],
    ['in another phase', 'FACILITATOR', 'TIMELINE', []],
    ['when all of it is there already', 'FACILITATOR', 'HURDLES', [
      ['hurdle', 'h1', { title: 'Raad', component: 'PROCESS', state: 'OPEN', notes: ['n2'] }],
      ['hurdle', 'h2', { title: 'Te laat', component: 'PROCESS', state: 'OPEN' }],
    ]],
  ])('is not offered %s', async (_, role, place, items) => {
    await shown(role, place, ...items);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
