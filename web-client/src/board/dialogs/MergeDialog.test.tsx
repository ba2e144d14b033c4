import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { BoardDialogs } from './BoardDialogs';

beforeEach(withBrowser);

function givenMerging(...noteIds: readonly string[]) {
  const fake = fakeAtelier([
    note('n1'), note('n2', { x: 240 }), note('closed', { text: undefined, private: true, author: 'p2' }), note('gone', { removed: true }),
  ]);
  const { board } = renderOnBoard(fake, <BoardDialogs />);
  act(() => board.view.setState({ dialog: { kind: 'merge', noteIds } }));
  return { fake, board };
}

const write = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const keep = () => fireEvent.click(screen.getByRole('button', { name: /Opslaan|Save/u }));

it('a key point comes with its words and what it comes from, as one; what is closed or gone is no part of it', async () => {
  const { fake, board } = givenMerging('n1', 'n2', 'closed', 'gone');
  write(' Warmte eerst ');
  keep();

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const noteId = board.selection.focused;
  expect([...board.selection.selected]).toEqual([noteId]);
  expect(fake.wholes).toMatchObject([[
    { type: 'AddNote', noteId, text: 'Warmte eerst' },
    { type: 'DeriveNote', noteId, sources: ['n1', 'n2'] },
  ]]);
});

it('left before it was kept, or without words, nothing was made', () => {
  const { fake } = givenMerging('n1', 'n2');
  keep();
  expect(screen.getByText(/Schrijf het kernpunt op|Write down the key point/u)).toBeTruthy();
  write('Half');
  fireEvent.click(screen.getByRole('button', { name: /Annuleren|Cancel/u }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(fake.sent).toEqual([]);
});

it('refused, it says why, and the words are still there to try again', async () => {
  const { fake } = givenMerging('n1', 'n2');
  fake.answer = ({ type }) => ({ ok: false, problem: { code: type === 'AddNote' ? 'nothing-done' : 'item-unknown' } });
  write('Warmte eerst');
  keep();

  await waitFor(() => expect(screen.getByText(/er niet meer|no longer/u)).toBeTruthy());
  expect(screen.getByDisplayValue('Warmte eerst')).toBeTruthy();
});

it('notes that others took away meanwhile leave nothing to merge', () => {
  givenMerging('gone');
  expect(screen.getByText(/zijn er niet meer|not there any more/u)).toBeTruthy();
});
