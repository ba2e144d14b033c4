import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, marked, showPage } from '../test/givenAtelier';
import { CommentPanel } from './CommentPanel';

const AT = '2027-02-09T13:00:00Z';
const NOTE: ItemEntry = ['note', 'n1', { board: 'b1', text: 'Warmtenet tot de brug', x: 0, y: 0, colour: 'YELLOW', createdAt: AT }];
const VOTE: ItemEntry = ['vote', 'v1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: AT, dotsCast: 0 }];
/** Who the participant is, of those in the atelier. */
const ME = 'anna';
const OPEN = 'Wie betaalt dat?';

function comment(id: string, author: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['comment', id, { note: 'n1', board: 'b1', text: OPEN, author, createdAt: AT, ...fields }];
}

function agreed(by: string): ItemEntry {
  return ['reaction', `n1:AGREE:${by}`, { note: 'n1', board: 'b1', reaction: 'AGREE', by, givenAt: AT }];
}

async function given(role: Role, ...items: ItemEntry[]) {
  const given = await givenAtelier(role, [NOTE, ...items]);
  showPage(given, <CommentPanel noteId="n1" onClose={() => undefined} />, '/atelier/:atelierId/board/b1', '/atelier/a1/board/b1');
  return given;
}

const agree = () => screen.getByRole('button', { name: /^Eens/u });

it('a reaction is given and taken back by its button, which counts', async () => {
  const { sent, store } = await given('PARTICIPANT', agreed('bert'));
  expect(agree().textContent).toContain('1');

  await userEvent.click(agree());
  await act(async () => store.apply([agreed(ME)], 11));
  expect(agree().getAttribute('aria-pressed')).toBe('true');
  expect(agree().textContent).toContain('2');
  await userEvent.click(agree());

  expect(sent).toEqual([
    { type: 'GiveReaction', noteId: 'n1', reaction: 'AGREE' },
    { type: 'TakeBackReaction', noteId: 'n1', reaction: 'AGREE' },
  ]);
});

it('who reacted is told on request', async () => {
  await given('PARTICIPANT', agreed('bert'));
  await userEvent.click(screen.getByText('Wie reageerde?'));
  expect(screen.getByRole('definition').textContent).toContain('Bert');
});

it('while a vote runs nobody reacts, and it says why', async () => {
  const { sent } = await given('PARTICIPANT', VOTE);
  await userEvent.click(agree());
  expect(agree().getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/loopt een stemming/u)).toBeTruthy();
  expect(sent).toEqual([]);
});

it('a comment is placed, and an empty one is refused at the field', async () => {
  const { sent } = await given('PARTICIPANT');
  const field = screen.getByLabelText('Uw opmerking');

  await userEvent.click(screen.getByRole('button', { name: 'Plaatsen' }));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(field, ` ${OPEN} `);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  expect(sent).toMatchObject([{ type: 'AddComment', noteId: 'n1', text: OPEN }]);
});

it('one rewords and removes what is one’s own, and what was removed keeps its place', async () => {
  const { sent, store } = await given('PARTICIPANT', comment('k1', 'bert'));
  expect(screen.queryByRole('button', { name: /^(Aanpassen|Verwijderen|Afhandelen)/u })).toBeNull();

  await act(async () => store.apply([comment('k2', ME, { text: 'Wij niet.' })], 11));
  await userEvent.click(screen.getByRole('button', { name: 'Aanpassen: Wij niet.' }));
  await userEvent.type(screen.getByLabelText('Uw opmerking aanpassen'), ' Denk ik.');
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Verwijderen: Wij niet.' }));
  await act(async () => store.apply([['comment', 'k2', { text: null, removed: true }]], 12));

  expect(sent).toEqual([
    { type: 'RewordComment', commentId: 'k2', text: 'Wij niet. Denk ik.' },
    { type: 'RemoveComment', commentId: 'k2' },
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.includes('Deze opmerking is verwijderd.'))).toEqual([false, true]);
});

it('a facilitator marks a comment as dealt with, and opens it again', async () => {
  const { sent, store } = await given('FACILITATOR', comment('k1', 'bert'));
  await userEvent.click(screen.getByRole('button', { name: `Afhandelen: ${OPEN}` }));
  await act(async () => store.apply([['comment', 'k1', { resolvedAt: AT, resolvedBy: 'bert' }]], 11));
  expect(screen.getByText(/Afgehandeld door Bert/u)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: `Weer openen: ${OPEN}` }));

  expect(sent).toEqual([{ type: 'ResolveComment', commentId: 'k1' }, { type: 'ReopenComment', commentId: 'k1' }]);
});

it('of what is private nothing is said yet', async () => {
  const { store } = await given('PARTICIPANT');
  await act(async () => store.apply([['note', 'n1', { private: true }]], 11));
  expect(screen.getByText(/nog privé/u)).toBeTruthy();
  expect(screen.queryByLabelText('Uw opmerking')).toBeNull();
});

it('who only looks on reads, and can say nothing', async () => {
  const { sent } = await given('OBSERVER', comment('k1', 'bert'), agreed('bert'));
  await userEvent.click(agree());
  expect(screen.getByText(OPEN)).toBeTruthy();
  expect(screen.queryByLabelText('Uw opmerking')).toBeNull();
  expect(sent).toEqual([]);
});

it('nobody reacts while the board is without names', async () => {
  await given('PARTICIPANT', ['agendaItem', 'i1', {
    halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 6, workForms: [], state: 'RUNNING', board: 'b1', phase: 1,
    phases: [{ title: 'Stil schuiven', minutes: 6, visibility: 'ALL_ANON' }],
  }]);
  expect(screen.getByText(/nu zonder namen bekeken/u)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('the facilitator says who may read a comment, and everybody in the atelier sees what was said', async () => {
  const { sent } = await given('FACILITATOR', comment('c1', 'anna'), marked('comment', 'c1', 'INTERNAL'));
  expect(screen.getByText('Intern')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: `Wie mag dit lezen? ${OPEN}` }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Vertrouwelijk' }));
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(sent).toEqual([{ type: 'ClassifyItem', kind: 'comment', itemId: 'c1', confidentiality: 'CONFIDENTIAL' }]);
});
