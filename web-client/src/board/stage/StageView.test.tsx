import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { toasts } from '../../shell/toasts';
import { BoardDialogs } from '../dialogs/BoardDialogs';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { StageView } from './StageView';

beforeEach(withBrowser);

async function given() {
  const fake = fakeAtelier([
    ['cluster', 'c1', { board: 'b1', name: 'Luisteren' }],
    note('n1', { cluster: 'c1' }),
    note('n2', { x: 240 }),
    note('n3', { x: 480, private: true, text: undefined, author: undefined }),
  ]);
  const rendered = renderOnBoard(
    fake,
    <>
      <StageView />
      <BoardDialogs />
    </>,
  );
  await screen.findByRole('option', { name: /Tekst n1/u });
  const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
    act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }));
  act(() => rendered.board.focus.on('n1'));
  return { fake, press, ...rendered };
}

describe('the stage by keyboard', () => {
  it('is one stop for Tab', async () => {
    await given();
    expect(screen.getAllByRole('option').filter((option) => option.tabIndex === 0)).toHaveLength(1);
  });

  it('arrows walk from note to note', async () => {
    const { press } = await given();
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('data-note')).toBe('n2');
  });

  it('a note is moved with M, arrows and Enter', async () => {
    const { fake, press } = await given();
    press('m');
    press('ArrowDown');
    press('ArrowRight', { shiftKey: true });
    press('Enter');
    expect(fake.sent[0]).toEqual({ type: 'MoveNote', noteId: 'n1', position: { x: 100, y: 10 } });
  });

  it('what is pasted on a note and does not fit goes not without a word', async () => {
    const { press } = await given();
    press('Enter');
    const paste = (length: number) =>
      fireEvent.paste(screen.getByRole('textbox', { name: 'Tekst van de notitie' }), { clipboardData: { getData: () => 'x'.repeat(length) } });
    const before = toasts.getState().shown.length;
    paste(1_500);
    expect(toasts.getState().shown.length).toBe(before);
    paste(2_001);
    expect(toasts.getState().shown.at(-1)?.text).toContain('hoogstens 2.000 tekens');
    toasts.setState({ shown: [] });
  });

  it('Escape puts a note back', async () => {
    const { fake, press } = await given();
    press('m');
    press('ArrowDown');
    press('Escape');
    expect(fake.sent).toEqual([]);
  });

  it('a note is reworded in place; Escape leaves it as it was', async () => {
    const { fake, press } = await given();
    press('Enter');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Weg ermee' } });
    press('Escape');
    expect(fake.sent).toEqual([]);
    press('Enter');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Beter zo' } });
    press('Enter');
    expect(fake.sent).toEqual([{ type: 'RewordNote', noteId: 'n1', text: 'Beter zo', basedOn: 5 }]);
  });

  it('what is selected goes to a cluster with C, to a decision with D', async () => {
    const { press, seen } = await given();
    press(' ');
    press('c');
    expect(screen.getByRole('dialog')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Annuleren|Cancel/u }));
    press('d');
    await waitFor(() => expect(seen.path).toBe('/atelier/a1/decisions?propose=n1'));
  });

  it("somebody else's private note is a closed card", async () => {
    const { fake, press } = await given();
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/dichte kaart|closed card/u);
    press('Delete');
    expect(fake.sent).toEqual([]);
  });

  it('focus moves to the neighbour when somebody else removes the note', async () => {
    const { fake, board } = await given();
    act(() => fake.change(['note', 'n1', { removed: true }]));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-note')).toBe('n2'));
    expect(board.view.getState().said).not.toBe('');
  });

  it('what is being written on a note that somebody else removes is not lost without a word', async () => {
    const { fake, press } = await given();
    fake.answer = () => ({ ok: false, problem: { code: 'note-is-removed' } });
    press('Enter');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Lang nagedacht' } });
    act(() => fake.change(['note', 'n1', { removed: true }]));

    await waitFor(() => expect(toasts.getState().shown).toMatchObject([{ written: ['Lang nagedacht'], tone: 'bad' }]));
  });

  it('a note is read with its meaning and its cluster', async () => {
    await given();
    expect(screen.getByRole('option', { name: /Tekst n1, (idee|idea), (groep|cluster) Luisteren/u })).toBeTruthy();
  });
});
