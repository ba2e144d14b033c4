import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { ItemEntry } from '../../contract/items';
import type { ActionName } from '../actions';
import { DOERS } from '../actions';
import { BoardDialogs } from '../dialogs/BoardDialogs';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { ListView } from './ListView';

const BACKGROUND = {
  imageId: 'a'.repeat(64), imageType: 'PNG', pixelWidth: 300, pixelHeight: 200,
  x: 0, y: 0, width: 600, height: 400, alternative: 'Kaart van de wijk', opacity: 60,
};

const ITEMS: readonly ItemEntry[] = [
  ['board', 'b1', { title: 'Participatie', component: 'PARTICIPATION', openedAt: '2027-01-01T09:00:00Z', background: BACKGROUND }],
  ['cluster', 'c1', { board: 'b1', name: 'Luisteren' }],
  ['cluster', 'c2', { board: 'b1', name: 'Betaalbaar' }],
  note('n1', { cluster: 'c1' }),
  note('n2', { x: 240 }),
  note('gone', { removed: true }),
  ['frame', 'f1', { board: 'b1', title: 'Vak', x: 0, y: 0, width: 500, height: 500 }],
  ['link', 'l1', { board: 'b1', from: 'n1', to: 'n2', label: 'hoort bij' }],
];

const OPEN_VOTE: ItemEntry = ['vote', 'v1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: '', dotsCast: 0 }];
const BALLOT: ItemEntry = ['ballot', 'v1:me', { vote: 'v1', owner: 'me', dots: { n1: 1 }, private: true }];
const ROUND: ItemEntry = ['round', 'r1', { board: 'b1', question: 'Wat houdt u tegen?', state: 'WRITING', startedAt: '' }];

beforeEach(withBrowser);

function reachable(...more: ItemEntry[]): string[] {
  const { container, board, unmount } = renderOnBoard(
    fakeAtelier([...ITEMS, ...more]),
    <>
      <ListView title="Participatie" />
      <BoardDialogs />
    </>,
  );
  for (const menu of screen.getAllByRole('button', { name: /Tekst n/u })) fireEvent.click(menu);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tekst n1' }));
  expect([...board.selection.selected]).toEqual(['n1']);
  const found = [...container.querySelectorAll<HTMLElement>('[data-action]')].map((each) => each.dataset.action ?? '');
  unmount();
  return found;
}

it('everything that a board can do can be done from the list', () => {
  const found = new Set([...reachable(), ...reachable(OPEN_VOTE, BALLOT, ROUND)]);
  const missing = (Object.keys(DOERS) as ActionName[]).filter((action) => !found.has(action));
  expect(missing).toEqual([]);
});

it('the list and the stage act through the same commands', () => {
  const fake = fakeAtelier(ITEMS);
  renderOnBoard(fake, <ListView title="Participatie" />);
  fireEvent.change(screen.getByRole('textbox', { name: /opschrijven|write/u }), { target: { value: 'Nieuw' } });
  fireEvent.click(screen.getByRole('button', { name: /^(Notitie toevoegen|Add a note)$/u }));
  fireEvent.click(screen.getByRole('button', { name: /(Terugzetten|Restore): Tekst gone/u }));
  expect(fake.sent).toMatchObject([
    { type: 'AddNote', boardId: 'b1', text: 'Nieuw' },
    { type: 'RestoreNote', noteId: 'gone' },
  ]);
});

it('an observer is offered nothing that would be refused', () => {
  const { container } = renderOnBoard(fakeAtelier(ITEMS, 'OBSERVER'), <ListView title="Participatie" />);
  const offered = new Set([...container.querySelectorAll<HTMLElement>('[data-action]')].map((each) => each.dataset.action));
  expect([...offered].sort()).toEqual(['selectAll', 'toggleSelected']);
});

it('focus moves to the next note when somebody else removes the one that had it', () => {
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 })]);
  const { container } = renderOnBoard(fake, <ListView title="Participatie" />);
  screen.getByRole('checkbox', { name: 'Tekst n1' }).focus();
  fireEvent.focusIn(screen.getByRole('checkbox', { name: 'Tekst n1' }));
  fake.change(['note', 'n1', { removed: true }]);
  return expect.poll(() => document.activeElement === container.querySelector('[data-list-note="n2"]')).toBe(true);
});
