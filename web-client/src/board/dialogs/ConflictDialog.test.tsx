import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { reword } from '../notes/reword';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { BoardDialogs } from './BoardDialogs';

beforeEach(withBrowser);

async function givenConflict() {
  const fake = fakeAtelier([note('n1')]);
  const before = fake.source.store.get('note', 'n1');
  const { board } = renderOnBoard(fake, <BoardDialogs />);
  fake.answer = (command) =>
    command.type === 'RewordNote' && command.basedOn < 9
      ? {
          ok: false,
          problem: { code: 'note-reworded-meanwhile', noteId: 'n1', theirs: 'Die van hen', yours: command.text, textRevision: 9 },
        }
      : { ok: true, revision: 12 };
  if (before) void reword(board, before, 'Die van mij');
  await screen.findByRole('dialog');
  return fake;
}

it('shows both texts when somebody else reworded the note meanwhile', async () => {
  await givenConflict();
  expect(screen.getByText('Die van hen', { selector: 'blockquote' })).toBeTruthy();
  expect(screen.getByText('Die van mij', { selector: 'blockquote' })).toBeTruthy();
});

it('mine is sent again, based on what stands', async () => {
  const fake = await givenConflict();
  fireEvent.click(screen.getByRole('button', { name: /Neem mijn tekst|Take my text/u }));
  expect(fake.sent.at(-1)).toEqual({ type: 'RewordNote', noteId: 'n1', text: 'Die van mij', basedOn: 9 });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('both together are sent as they were merged', async () => {
  const fake = await givenConflict();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Van ons allebei' } });
  fireEvent.click(screen.getByRole('button', { name: /samengevoegde|merged/u }));
  expect(fake.sent.at(-1)).toMatchObject({ text: 'Van ons allebei', basedOn: 9 });
});

it('theirs is kept by sending nothing', async () => {
  const fake = await givenConflict();
  const sent = fake.sent.length;
  fireEvent.click(screen.getByRole('button', { name: /Laat staan|Leave what/u }));
  expect(fake.sent).toHaveLength(sent);
});
