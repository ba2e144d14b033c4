import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../shell/toasts';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { ListView } from './ListView';

beforeEach(withBrowser);

it('the text of before can be put back, with the field still open', async () => {
  const fake = fakeAtelier([note('n1')]);
  renderOnBoard(fake, <ListView title="Participatie" />);
  fireEvent.click(screen.getByRole('button', { name: /^(Wat wilt u doen|What do you want).*Tekst n1/u }));
  const field = screen.getByDisplayValue('Tekst n1');
  const save = async (text: string) => {
    fireEvent.change(field, { target: { value: text } });
    fireEvent.submit(field);
    await waitFor(() => expect(fake.sent.at(-1)).toMatchObject({ type: 'RewordNote', text }));
  };

  await save('Anders');
  await save('Tekst n1');

  expect(fake.sent).toHaveLength(2);
});

it('what was written goes not without a word when somebody else takes the note away', async () => {
  const fake = fakeAtelier([note('n1')]);
  renderOnBoard(fake, <ListView title="Participatie" />);
  fireEvent.click(screen.getByRole('button', { name: /^(Wat wilt u doen|What do you want).*Tekst n1/u }));
  fireEvent.change(screen.getByDisplayValue('Tekst n1'), { target: { value: 'Mijn betere tekst' } });

  fake.change(['note', 'n1', null]);

  await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toContain('"Mijn betere tekst"'));
});

it('who votes sees the notes first, and the tools after them; what was being typed stays', async () => {
  const fake = fakeAtelier([note('n1')]);
  renderOnBoard(fake, <ListView title="Participatie" />);
  const places = () => [screen.getByText('Tekst n1'), screen.getByLabelText(/opschrijven|write/u)] as const;
  const notesFirst = () => {
    const [first, tool] = places();
    return (first.compareDocumentPosition(tool) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  };
  fireEvent.change(places()[1], { target: { value: 'Half af' } });
  expect(notesFirst()).toBe(false);

  fake.change(['vote', 'v1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: '', dotsCast: 0 }]);

  await waitFor(() => expect(notesFirst()).toBe(true));
  expect(screen.getByDisplayValue('Half af')).toBeTruthy();
});
