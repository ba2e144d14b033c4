import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import ActionsPage from './ActionsPage';

const AT = '2027-02-09T15:00:00Z';
const PARTY: ItemEntry = ['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];

function action(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['action', id, {
    title: `Actie ${id}`, participant: 'anna', component: 'PROCESS', state: 'OPEN', plannedAt: AT, plannedBy: 'fac', actionRevision: 7, ...fields,
  }];
}

function agreement(id: string, fields: Record<string, unknown>): ItemEntry {
  return ['agreement', id, {
    kind: 'LETTER_OF_INTENT', title: `Overeenkomst ${id}`, parties: ['s1'], contents: [], reservations: [], status: 'DRAFT', agreementRevision: 8, ...fields,
  }];
}

async function shown(role: Role, items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [PARTY, ...items]);
  showPage(atelier, <ActionsPage />, '/atelier/:atelierId/actions', '/atelier/a1/actions');
  return { atelier, user: userEvent.setup() };
}

const titles = () => [...document.querySelectorAll('.wa-action__title')].map(({ textContent }) => textContent);

describe('the page of the actions', () => {
  test('open ones stand by the day that they are due; what is late is said to be', async () => {
    await shown('PARTICIPANT', [
      action('zonder dag'), action('later', { dueAt: '2199-01-01' }), action('eerst', { dueAt: '2020-01-01' }), action('klaar', { state: 'DONE', doneAt: '2027-01-01' }),
    ]);
    expect(titles()).toEqual(['Actie eerst', 'Actie later', 'Actie zonder dag']);
    expect(screen.getByText('Te laat', { selector: 'strong' }).closest('li')?.textContent).toContain('Actie eerst');
    expect(screen.getByText('Geen dag afgesproken')).toBeTruthy();
  });

  test('one sees only those of one owner, in one state', async () => {
    const { user } = await shown('OBSERVER', [action('a'), action('b', { participant: undefined, stakeholder: 's1' }), action('c', { state: 'DONE', doneAt: '2027-01-01' })]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie?' }), 'Netbeheerder');
    expect(titles()).toEqual(['Actie b']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie?' }), 'Anna (Huurdersvereniging)');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welke?' }), 'Gedaan');
    expect(titles()).toEqual(['Actie c']);
    expect(screen.queryByRole('button', { name: 'Actie afspreken' })).toBeNull();
  });

  test('an action needs words and an owner', async () => {
    const { atelier, user } = await shown('PARTICIPANT', []);
    await user.click(screen.getByRole('button', { name: 'Actie afspreken' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Schrijf op wat er moet gebeuren.')).toBeTruthy();
    expect(screen.getByText('Kies wie ervoor zorgt.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Wat moet er gebeuren?' }), 'Voorstel schrijven');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie zorgt ervoor?' }), 'Netbeheerder');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([expect.objectContaining({
      type: 'PlanAction', entry: { title: 'Voorstel schrijven', owner: { stakeholderId: 's1' }, component: 'GENERAL' },
    })]);
  });

  test('an action is changed on what was seen of it', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [action('a', { dueAt: '2199-01-01' })]);
    await user.click(screen.getByRole('button', { name: 'Aanpassen: Actie a' }));
    await user.type(screen.getByRole('textbox', { name: 'Wat moet er gebeuren?' }), ' bis');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{
      type: 'AmendAction', actionId: 'a', basedOn: 7, entry: { title: 'Actie a bis', owner: { participantId: 'anna' }, component: 'PROCESS', dueAt: '2199-01-01' },
    }]);
  });

  test('what somebody else made of it meanwhile is said, and replaced by who saves all the same: nothing is typed anew', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [action('a')]);
    await user.click(screen.getByRole('button', { name: 'Aanpassen: Actie a' }));
    await user.type(screen.getByRole('textbox', { name: 'Wat moet er gebeuren?' }), ' bis');
    atelier.answer({ ok: false, problem: { code: 'action-changed-meanwhile' } });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/Iemand anders heeft deze actie intussen veranderd/)).toBeTruthy();

    act(() => atelier.store.apply([['action', 'a', { title: 'Actie a, en snel', actionRevision: 12 }]], 12));
    expect(await screen.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
    atelier.answer({ ok: true, revision: 13 });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent.at(-1)).toMatchObject({ type: 'AmendAction', entry: { title: 'Actie a bis' }, basedOn: 12 });
  });

  test('an action is done on a day, and one that is done can be opened again', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [action('a'), action('b', { state: 'DONE', doneAt: '2027-01-01' })]);
    await user.click(screen.getByRole('button', { name: 'Gedaan: Actie a' }));
    await user.clear(screen.getByLabelText('Op welke dag was het klaar?'));
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    expect(screen.getByText('Vul de dag in.')).toBeTruthy();
    await user.type(screen.getByLabelText('Op welke dag was het klaar?'), '2199-03-18');
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    expect(screen.getByText('Deze dag moet nog komen. Vul de dag in waarop het klaar was.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Op welke dag was het klaar?'));
    await user.type(screen.getByLabelText('Op welke dag was het klaar?'), '2020-03-18');
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welke?' }), 'Gedaan');
    await user.click(screen.getByRole('button', { name: 'Opnieuw openen: Actie b' }));
    expect(atelier.sent).toEqual([{ type: 'CompleteAction', actionId: 'a', doneAt: '2020-03-18' }, { type: 'ReopenAction', actionId: 'b' }]);
  });

  test('reminders are gathered by owner, and name what was agreed that waits for something', async () => {
    await shown('FACILITATOR', [
      action('a', { dueAt: '2020-02-01' }), action('b', { dueAt: '2020-01-01' }), action('c', { dueAt: '2199-01-01' }),
      ['decision', 'd1', {
        title: 'Startwijk', question: '?', component: 'PROCESS', method: 'CONSENT', mandate: 'ATELIER', grounds: [], proposal: 'p1', state: 'AGREED',
        proposedAt: AT, proposedBy: 'anna', formalExpectedAt: '2020-03-01', reviewAt: '2199-01-01',
      }],
      agreement('late', { plannedOn: '2020-04-01' }),
      agreement('signed', { plannedOn: '2020-04-01', signedOn: '2020-04-02', status: 'SIGNED' }),
      agreement('far', { plannedOn: '2199-01-01' }),
    ]);
    const reminders = within(screen.getByRole('region', { name: 'Herinneringen' }));
    expect(reminders.getByRole('button', { name: 'Kopiëren: herinnering voor Anna (Huurdersvereniging)' })).toBeTruthy();
    expect(reminders.getAllByText(/^Actie [ab] \(/).map(({ textContent }) => textContent?.slice(0, 7))).toEqual(['Actie b', 'Actie a']);
    expect(reminders.getByText(/Formele beslissing verwacht op 1 maart 2020/)).toBeTruthy();
    expect(reminders.queryByText(/Opnieuw bekijken/)).toBeNull();
    expect(reminders.getByText(/Ondertekening voorzien op 1 april 2020/).textContent).toMatch(/^Overeenkomst late/);
    expect(reminders.getAllByText(/Ondertekening/)).toHaveLength(1);
    expect(reminders.getByRole('link', { name: 'Overeenkomst late' }).getAttribute('href')).toMatch(/organisation\?view=agreements$/);
  });
});
