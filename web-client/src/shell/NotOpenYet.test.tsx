import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { NotOpenYet } from './NotOpenYet';

function atelierIs(state: 'PLANNED' | 'OPEN'): ItemEntry {
  return ['atelier', 'a1', { name: 'Proefveld', municipality: 'Voorbeeldstad', state, plannedAt: '2027-02-09T13:00:00Z' }];
}

async function shown(role: Role) {
  const atelier = await givenAtelier(role, [atelierIs('PLANNED')]);
  showPage(atelier, <NotOpenYet />, '/atelier/:atelierId/*', '/atelier/a1/matrix/m1');
  return atelier;
}

test.each(['PARTICIPANT', 'OBSERVER'] as const)('%s is told why there is nothing to do yet, until the atelier is opened', async (role) => {
  const { store } = await shown(role);
  expect(screen.getByText(/^Het atelier is nog niet open/)).toBeTruthy();
  store.apply([atelierIs('OPEN')], 12);
  await waitFor(() => expect(screen.queryByText(/^Het atelier is nog niet open/)).toBeNull());
});

test('who prepares it is not told so on every page, unless something began in which nobody can take part yet', async () => {
  const { store } = await shown('FACILITATOR');
  expect(screen.queryByRole('region', { name: 'Nog niet open' })).toBeNull();
  store.apply([['scoringRound', 'r1', { matrix: 'm1', number: 1, state: 'SCORING', startedAt: '2027-02-09T13:00:00Z', people: 0, ready: 0 }]], 12);
  expect((await screen.findByRole('region', { name: 'Nog niet open' })).textContent).toContain('Deelnemers kunnen pas meedoen als u het opent.');
  store.apply([atelierIs('OPEN')], 13);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Nog niet open' })).toBeNull());
});
