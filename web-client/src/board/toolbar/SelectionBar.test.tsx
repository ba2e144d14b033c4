import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Role } from '../../contract/people';
import type { ItemEntry } from '../../contract/items';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { SelectionBar } from './SelectionBar';

const OPEN_VOTE: ItemEntry = ['vote', 'v1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: '', dotsCast: 0 }];

beforeEach(withBrowser);

function chosen(ids: readonly string[], role: Role = 'PARTICIPANT', ...more: ItemEntry[]) {
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 }), ...more], role);
  const { board, seen } = renderOnBoard(fake, <SelectionBar />);
  act(() => board.selection.select(ids));
  return { fake, board, seen };
}

const buttons = () => within(screen.getByRole('group')).queryAllByRole('button').map((each) => each.textContent);

async function more() {
  await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
  return screen.getAllByRole('menuitem').map((each) => each.textContent);
}

function onAPhone() {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
}

it('what is done most is at hand, and all else is in the menu with its key', async () => {
  chosen(['n1']);

  expect(buttons()).toEqual(['Betekenis', 'Groep maken', 'Weghalen', 'Meer']);
  expect(await more()).toEqual([
    'Tekst wijzigenEnter',
    'Uit de groep halenShift + C',
    'VergrotenG',
    'VerkleinenShift + G',
    'Vak tekenenF',
    'VerbindenL',
    'Opmerkingen en reactiesR',
    'Samenvoegen tot kernpunt',
    'Afspraak voorstellenD',
    'Hobbel, stap of actie maken',
    'Parkeren',
    'Niets kiezenEscape',
  ]);
});

it('two notes can be linked, and have no text together', async () => {
  const { board } = chosen(['n1', 'n2']);

  expect(await more()).not.toContain('Tekst wijzigenEnter');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Verbinden' }));

  await vi.waitFor(() => expect(board.view.getState().dialog).toEqual({ kind: 'link', from: 'n1', to: 'n2' }));
});

it('one note is linked with nothing', async () => {
  chosen(['n1']);
  await more();
  expect(screen.getByRole('menuitem', { name: 'Verbinden' }).getAttribute('aria-disabled')).toBe('true');
});

it('during a vote dots are at hand', () => {
  chosen(['n1'], 'PARTICIPANT', OPEN_VOTE);
  expect(buttons()).toEqual(['Betekenis', 'Stip geven', 'Groep maken', 'Weghalen', 'Meer']);
});

it('a dot is given as long as there is one, and taken back where it was given', () => {
  chosen(['n1'], 'PARTICIPANT', OPEN_VOTE, ['ballot', 'v1:me', { vote: 'v1', owner: 'me', dots: { n1: 1 }, private: true }]);
  expect(buttons()).toEqual(['Betekenis', 'Stip geven', 'Stip terugnemen', 'Groep maken', 'Weghalen', 'Meer']);
  expect(screen.getByRole('button', { name: 'Stip geven' })).toHaveProperty('disabled', true);
});

it('on a phone there is room for one; nothing is lost', async () => {
  onAPhone();
  chosen(['n1']);

  expect(buttons()).toEqual(['Betekenis', 'Groep maken', 'Meer']);
  expect(await more()).toContain('WeghalenDelete');
});

it('what notes mean is chosen from a menu', async () => {
  const { fake } = chosen(['n1', 'n2']);

  await userEvent.click(screen.getByRole('button', { name: 'Betekenis' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'zorg' }));

  expect(fake.sent).toEqual([
    { type: 'RecolourNote', noteId: 'n1', colour: 'PINK' },
    { type: 'RecolourNote', noteId: 'n2', colour: 'PINK' },
  ]);
});

it('what is chosen from the menu is done when the menu is gone', async () => {
  const { board } = chosen(['n1']);

  await more();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Tekst wijzigen' }));

  await vi.waitFor(() => expect(board.selection.edited).toBe('n1'));
  expect(screen.queryByRole('menu')).toBeNull();
});

it('who only looks on is offered nothing that would be refused', async () => {
  chosen(['n1'], 'OBSERVER');
  expect(buttons()).toEqual(['Meer']);
  expect(await more()).toEqual(['Niets kiezenEscape']);
});
