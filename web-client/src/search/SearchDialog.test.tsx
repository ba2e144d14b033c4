import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryRouter, useLocation } from 'react-router';
import { AtelierProvider } from '../atelier/hooks';
import type { ItemEntry } from '../contract/items';
import { givenAtelier } from '../test/givenAtelier';
import { SearchButton } from './SearchButton';

const AT = '2027-02-09T13:00:00Z';
const ITEMS: readonly ItemEntry[] = [
  ['board', 'b1', { title: 'Bord', component: 'PROCESS', openedAt: AT }],
  ['note', 'n1', { board: 'b1', text: 'Café in het buurthuis', x: 0, y: 0, colour: 'YELLOW', createdAt: AT }],
  ['stakeholder', 's1', { name: 'Cafébaas', kind: 'OTHER' }],
];
const ENTRIES = [
  { revision: 4, at: AT, by: 'anna', kind: 'NoteReworded', text: 'Cafe op het plein', board: 'b1' },
  { revision: 3, at: AT, by: 'anna', kind: 'NoteAdded', text: 'Café in het buurthuis', board: 'b1' },
];

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) { this.open = false; };
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(ENTRIES.map((each) => JSON.stringify(each)).join('\n')))));
});

function Address() {
  const { pathname, search, hash } = useLocation();
  return <p data-testid="address">{pathname + search + hash}</p>;
}

async function givenSearch() {
  const { source } = await givenAtelier('PARTICIPANT', ITEMS);
  render(
    <AtelierProvider source={source}>
      <MemoryRouter initialEntries={['/atelier/a1']}><SearchButton /><input aria-label="elders" /><Address /></MemoryRouter>
    </AtelierProvider>,
  );
  return userEvent.setup();
}

describe('the search', () => {
  test('opens by key, finds while one types, and a hit leads to its page', async () => {
    // given
    const user = await givenSearch();
    await user.keyboard('{Control>}k{/Control}');

    // when
    await user.type(await screen.findByRole('searchbox', { name: 'Wat zoekt u?' }), 'CAFE');

    // then
    expect(await screen.findByRole('option', { name: /Café in het buurthuis/ })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Stakeholders' }).textContent).toContain('Cafébaas');
    expect(document.querySelector('mark')?.textContent).toBe('Café');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 gevonden · 1 in de geschiedenis'));

    // when
    await user.keyboard('{ArrowDown}{ArrowDown}');
    while (!screen.getByRole('option', { name: /Cafébaas/ }).hasAttribute('data-focused')) await user.keyboard('{ArrowUp}');
    await user.keyboard('{Enter}');

    // then
    expect(screen.getByTestId('address').textContent).toBe('/atelier/a1/stakeholders?view=list#item=s1');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('finds what stood there before, without what stands there now; it leads to its moment', async () => {
    const user = await givenSearch();
    await user.click(screen.getByRole('button', { name: 'Zoek overal' }));
    await user.type(await screen.findByRole('searchbox'), 'cafe');

    const history = await screen.findByRole('group', { name: 'Ook in de geschiedenis' });
    expect(history.textContent).toContain('Cafe op het plein');
    expect(history.textContent).not.toContain('buurthuis');

    await user.click(screen.getByRole('option', { name: /op het plein/ }));
    expect(screen.getByTestId('address').textContent).toBe('/atelier/a1/replay?r=4&board=b1');
  });

  test('of a long history the newest are shown, and all of it is a press away', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...ENTRIES[0], revision: 40 - at, text: `Cafe op plein ${at}` }));
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(many.map((each) => JSON.stringify(each)).join('\n')))));
    const user = await givenSearch();
    await user.keyboard('/');
    await user.type(await screen.findByRole('searchbox'), 'cafe plein');
    expect(await screen.findAllByRole('option', { name: /op plein/ })).toHaveLength(10);

    await user.click(screen.getByRole('option', { name: 'Alles wat in de geschiedenis is gevonden' }));

    expect(screen.getByTestId('address').textContent).toBe('/atelier/a1/logbook?text=cafe+plein');
  });

  test('/ opens it, but not for who is typing', async () => {
    const user = await givenSearch();
    await user.type(screen.getByLabelText('elders'), '/');
    expect(screen.queryByRole('searchbox')).toBeNull();

    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('/');
    expect(await screen.findByRole('searchbox')).toBeTruthy();
  });

  test('says so when there is nothing', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response(''))));
    const user = await givenSearch();
    await user.keyboard('/');
    await user.type(await screen.findByRole('searchbox'), 'xyz');

    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Niets gevonden voor “xyz”'));
  });
});
