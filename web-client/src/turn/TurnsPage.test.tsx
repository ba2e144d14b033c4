import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { toasts } from '../shell/toasts';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { turnsOn } from './address';
import TurnsPage from './TurnsPage';

const round = (id: string, fields: Record<string, unknown> = {}): ItemEntry =>
  ['turnRound', id, { question: 'Wat verwacht u?', order: ['anna', 'bert'], state: 'RUNNING', startedAt: '2026-11-28T09:00:00Z', ...fields }];
const turn = (of: string, participant: string, fields: Record<string, unknown> = {}): ItemEntry =>
  ['turn', `${of}:${participant}`, { round: of, participant, spokenAt: '2026-11-28T09:01:00Z', ...fields }];

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  return shownAt('turns', role, ...items);
}

async function shownAt(address: string, role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <TurnsPage />, '/atelier/:atelierId/turns', `/atelier/a1/${address}`);
  return { atelier, user: userEvent.setup() };
}

const DECISION: ItemEntry = ['decision', 'd1', {
  title: 'Drie sporen', question: 'Met welke aanpak?', component: 'PARTICIPATION', method: 'CONSENT', mandate: 'ATELIER', grounds: [],
  proposal: 'p1', state: 'PROPOSED', proposedAt: '2026-11-28T09:00:00Z', proposedBy: 'anna',
}];

describe('a round of turns', () => {
  test('the facilitator starts it with all participants; without a question it does not start', async () => {
    const { atelier, user } = await shown('FACILITATOR', ['participant', 'p4', { role: 'OBSERVER', joinedAt: '2026-11-28T09:00:00Z' }]);
    const question = screen.getByLabelText('Wat vraagt u aan iedereen?');
    await user.clear(question);
    await user.click(screen.getByRole('button', { name: 'Ronde starten' }));
    expect(atelier.sent).toEqual([]);
    await user.type(question, 'Wat hoopt u?');
    await user.click(screen.getByRole('button', { name: 'Ronde starten' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(1));
    expect(atelier.sent).toMatchObject([{ type: 'StartTurnRound', question: 'Wat hoopt u?', order: ['anna', 'bert'] }]);
  });

  test('at the closing it is asked what people take away', async () => {
    await shown('FACILITATOR', ['agendaItem', 'i1', { halfDay: 'd1', position: 1, kind: 'CLOSING', minutes: 25, workForms: [], state: 'RUNNING' }]);
    expect(screen.getByLabelText('Wat vraagt u aan iedereen?')).toHaveProperty('value', 'Wat neemt u mee van vandaag?');
  });

  test('come to from a decision it is asked what the proposal brings up, and the way back is there', async () => {
    await shownAt(turnsOn('d1'), 'FACILITATOR', DECISION);
    expect(screen.getByLabelText('Wat vraagt u aan iedereen?')).toHaveProperty('value', 'Wat roept het voorstel “Drie sporen” bij u op?');
    expect(screen.getByRole('link', { name: 'Terug naar de afspraak: Drie sporen' }).getAttribute('href')).toBe('/atelier/a1/decisions/d1');
  });

  test('from an address that tells of no decision that is there no way leads back', async () => {
    await shownAt(turnsOn('gone'), 'FACILITATOR', DECISION);
    expect(screen.getByLabelText('Wat vraagt u aan iedereen?')).toHaveProperty('value', 'Wat verwacht u van vandaag?');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('who is known not to be there today has no turn', async () => {
    const { atelier, user } = await shown(
      'FACILITATOR', ['halfDay', 'd1', { start: '13:00', end: '17:00', state: 'OPEN', sequence: 1 }],
      ['attendance', 'd1:bert', { halfDay: 'd1', participant: 'bert', attendance: 'ABSENT' }],
    );
    await user.click(screen.getByRole('button', { name: 'Ronde starten' }));

    await waitFor(() => expect(atelier.sent).toMatchObject([{ type: 'StartTurnRound', order: ['anna'] }]));
  });

  test('who has spoken is seen, what they said, and whose turn it is', async () => {
    await shown('OBSERVER', round('r1'), turn('r1', 'anna', { said: 'Een startwijk' }));

    const lines = within(screen.getByRole('list', { name: 'Wie er spreekt' })).getAllByRole('listitem');
    expect(lines[0]?.textContent).toMatch(/is geweest.*Een startwijk/);
    expect(lines[1]?.textContent).toMatch(/nu aan het woord/);
    expect(lines[1]?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText('1 van 2 zijn aan het woord geweest.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('whose turn it is reads so at once', async () => {
    await shown('PARTICIPANT', round('r1'));
    expect(screen.getByText('U bent nu aan het woord.')).toBeTruthy();
  });

  test('who has to wait does not read that it is their turn', async () => {
    await shown('PARTICIPANT', round('r1', { order: ['bert', 'anna'] }));
    expect(screen.queryByText('U bent nu aan het woord.')).toBeNull();
  });

  test('the facilitator marks who has spoken, and finishes', async () => {
    const { atelier, user } = await shown('FACILITATOR', round('r1'), turn('r1', 'anna'));
    await user.click(screen.getByRole('button', { name: 'Bert is geweest' }));
    await user.click(screen.getByRole('button', { name: 'Ronde afsluiten' }));

    expect(atelier.sent).toMatchObject([{ type: 'TakeTurn', roundId: 'r1', participantId: 'bert' }, { type: 'FinishTurnRound', roundId: 'r1' }]);
    expect(atelier.sent[0]).not.toHaveProperty('said');
  });

  test('what was said in a round that is over is read again', async () => {
    await shown('PARTICIPANT', round('r1', { state: 'OVER' }), turn('r1', 'anna', { said: 'Een startwijk' }));

    const earlier = within(screen.getByRole('region', { name: 'Wat er eerder gezegd is' }));
    expect(earlier.getByText('Een startwijk')).toBeTruthy();
  });

  test('one keeps what one says', async () => {
    const { atelier, user } = await shown('PARTICIPANT', round('r1'));
    await user.type(screen.getByLabelText('Wat wilt u bewaren van wat u zegt?'), 'Een plan');
    await user.click(screen.getByRole('button', { name: 'Ik ben geweest' }));

    expect(atelier.sent).toMatchObject([{ type: 'TakeTurn', roundId: 'r1', participantId: 'anna', said: 'Een plan' }]);
    act(() => atelier.store.apply([round('r1', { state: 'OVER' })], 11));
    await screen.findByRole('region', { name: 'Wat er eerder gezegd is' });
    expect(toasts.getState().shown).toEqual([]);
  });

  test('what one still typed when the round was finished is told', async () => {
    const { atelier, user } = await shown('PARTICIPANT', round('r1'));
    await user.type(screen.getByLabelText('Wat wilt u bewaren van wat u zegt?'), 'Een plan');
    act(() => atelier.store.apply([round('r1', { state: 'OVER' })], 11));

    await waitFor(() => expect(toasts.getState().shown).toMatchObject([{ text: expect.stringContaining('"Een plan"') as string, tone: 'bad' }]));
  });
});
