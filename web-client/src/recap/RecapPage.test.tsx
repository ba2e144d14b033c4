import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import type { Recap } from './recap';
import RecapPage from './RecapPage';

const RECAP: Recap = {
  halfDay: 'h1',
  theme: 'Energie',
  plannedMinutes: 75,
  minutes: 80,
  openedAt: '2027-02-09T12:00:00Z',
  closedAt: '2027-02-09T13:20:00Z',
  revision: 10,
  until: 90,
  organisations: [
    { name: 'Huurders', attendance: { present: 2, absent: 1, unknown: 0 }, contributed: [{ contribution: 'note', count: 12, revision: 40 }] },
    { attendance: { present: 0, absent: 0, unknown: 1 }, contributed: [] },
  ],
  unsigned: [{ contribution: 'dot', count: 30, revision: 60 }],
  decided: [{ kind: 'decision', id: 'd1', text: 'Warmtenet', state: 'AGREED', revision: 70 }],
  actions: [{ id: 'x1', title: 'Voorstel schrijven', revision: 71 }],
  open: [{ kind: 'note', id: 'n1', text: 'Mag dit?', revision: 30 }],
  parts: [
    { kind: 'agendaItem', id: 'i1', component: 'PARTICIPATION', depth: 1, planned: 30, minutes: 40, revision: 12 },
    { kind: 'agendaItem', id: 'i2', title: 'Niet gehaald', depth: 1, planned: 45 },
  ],
};

const halfDay = (id: string, state: 'PLANNED' | 'CLOSED', theme: string): ItemEntry =>
  ['halfDay', id, { sequence: Number(id.slice(1)), start: '13:00', end: '17:00', theme, state }];

async function shown(items: readonly ItemEntry[], address = '/atelier/a1/recap') {
  showPage(await givenAtelier('OBSERVER', items), <RecapPage />, '/atelier/:atelierId/recap', address);
  return userEvent.setup();
}

describe('the recap', () => {
  let asked: string[];

  beforeEach(() => {
    asked = [];
    vi.stubGlobal('fetch', vi.fn((path: string) => {
      asked.push(path);
      return Promise.resolve(Response.json(RECAP));
    }));
  });

  test('tells who took part, what was agreed and what is open, and each line opens its moment', async () => {
    // when
    await shown([halfDay('h1', 'CLOSED', 'Energie')]);

    // then
    expect((await screen.findByRole('link', { name: 'Warmtenet' })).getAttribute('href')).toBe('/atelier/a1/replay?r=70');
    expect(screen.getByText('Duur: 80 minuten. Gepland op de agenda: 75 minuten.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Notities, Huurders: 12. Kijk terug naar de laatste.' }).getAttribute('href')).toBe('/atelier/a1/replay?r=40');
    expect(screen.getByRole('row', { name: /Huurders 2 van 3/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Zonder naam, samen/ }).textContent).toContain('30');
    expect(screen.getByText(/Wie: onbekend · Datum onbekend/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mag dit?' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Participatie 30 40' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Niet gehaald 45 niet begonnen' })).toBeTruthy();
  });

  test('of what nothing was recorded says so', async () => {
    await shown([halfDay('h1', 'CLOSED', 'Energie')]);
    expect(within(await screen.findByRole('row', { name: /Organisatie onbekend/ })).getByText('onbekend')).toBeTruthy();
  });

  test('begins with the last half-day that was held, and another one can be chosen', async () => {
    // given
    const user = await shown([halfDay('h1', 'CLOSED', 'Energie'), halfDay('h2', 'CLOSED', 'Water'), halfDay('h3', 'PLANNED', 'Later')]);
    const choice = await screen.findByRole('combobox', { name: 'Dagdeel' });
    expect([...choice.children].map(({ textContent }) => textContent)).toEqual(['Dagdeel 1: Energie', 'Dagdeel 2: Water']);
    await screen.findByRole('link', { name: 'Warmtenet' });
    expect(asked).toEqual(['/api/ateliers/a1/recap?halfDay=h2']);

    // when
    await user.selectOptions(choice, 'Dagdeel 1: Energie');

    // then
    await screen.findByRole('link', { name: 'Warmtenet' });
    expect(asked.at(-1)).toBe('/api/ateliers/a1/recap?halfDay=h1');
  });

  test('is not there before a half-day was opened', async () => {
    await shown([halfDay('h1', 'PLANNED', 'Energie')]);
    expect(await screen.findByText(/Er is nog geen dagdeel geopend/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('that cannot be had is told in plain words', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
    await shown([halfDay('h1', 'CLOSED', 'Energie')]);
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
  });
});
