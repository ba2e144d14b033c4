import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { closeAtelier, givenAtelier, showPage } from '../test/givenAtelier';
import DecisionPage from './DecisionPage';

const AT = '2027-02-09T15:00:00Z';
const PROPOSAL: ItemEntry = ['proposal', 'p1', { decision: 'd1', version: 1, text: 'De gemeente is procesregisseur.', author: 'anna', at: AT }];
const OPTIONS: ItemEntry[] = [
  ['decisionOption', 'o2', { decision: 'd1', number: 2, text: 'Sturend', pros: [], cons: ['Risico'], dropped: true }],
  ['decisionOption', 'o1', { decision: 'd1', number: 1, text: 'Procesregisseur', pros: ['Past bij ons'], cons: [] }],
];
const ROUND: ItemEntry = ['consentRound', 'r1', { decision: 'd1', proposal: 'p1', entitled: ['anna', 'bert'], openedAt: AT, state: 'OPEN' }];

function decision(fields: Record<string, unknown> = {}): ItemEntry {
  return ['decision', 'd1', {
    title: 'Regierol', question: 'Welke rol?', component: 'ORGANISATION', method: 'CONSENT', mandate: 'ADVICE_TO_EXECUTIVE',
    grounds: [], proposal: 'p1', state: 'PROPOSED', proposedAt: AT, proposedBy: 'anna', ...fields,
  }];
}

async function shown(role: Role, items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [PROPOSAL, ...items]);
  showPage(atelier, <DecisionPage />, '/atelier/:atelierId/decisions/:decisionId', '/atelier/a1/decisions/d1');
  return { atelier, user: userEvent.setup() };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json({ journal: [] })))));

describe('the record of a decision', () => {
  test('what led to it is filled in, one consideration on each line', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Invullen: Aanleiding en overwegingen' }));
    await user.type(screen.getByRole('textbox', { name: /^Wat ging eraan vooraf/ }), 'Vier rollen besproken');
    await user.type(screen.getByRole('textbox', { name: 'Wat weegt mee?' }), 'Vertrouwen{enter}{enter} Geld ');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{
      type: 'DescribeBackground', decisionId: 'd1', background: { context: 'Vier rollen besproken', drivers: ['Vertrouwen', 'Geld'] },
    }]);
  });

  test('the focus goes into the form, and back to where it was opened', async () => {
    const { user } = await shown('PARTICIPANT', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Invullen: Aanleiding en overwegingen' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Wat ging eraan vooraf/ }));
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Invullen: Aanleiding en overwegingen' }));
  });

  test('who is filling in is told when somebody else changes the same', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [decision({ drivers: ['Geld'] })]);
    await user.click(screen.getByRole('button', { name: 'Aanpassen: Aanleiding en overwegingen' }));
    expect(screen.queryByText(/^Iemand anders paste dit net aan/)).toBeNull();
    act(() => atelier.store.apply([['decision', 'd1', { drivers: ['Vertrouwen'] }]], 11));
    expect(await screen.findByText(/^Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test('options stand in their order with what speaks for and against them, also what was left out', async () => {
    await shown('OBSERVER', [decision(), ...OPTIONS]);
    const options = part('Opties').getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim());
    expect(options).toEqual(['1. Procesregisseur', '2. Sturend (vervallen)']);
    expect(part('Opties').getByText('Past bij ons')).toBeTruthy();
    expect(part('Opties').queryByRole('button')).toBeNull();
  });

  test('who writes another text is told that somebody else gave one meanwhile', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Voorstel aanpassen' }));

    act(() => atelier.store.apply([decision({ proposal: 'p9' })], 11));

    expect(await screen.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test('an option needs words', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Optie toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Schrijf op wat de optie is.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Optie' }), 'Integraal');
    await user.type(screen.getByRole('textbox', { name: 'Wat ertegen pleit' }), 'Meer mensen nodig');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([expect.objectContaining({
      type: 'DescribeOption', decisionId: 'd1', option: { text: 'Integraal', pros: [], cons: ['Meer mensen nodig'] },
    })]);
  });

  test('an advice is for an option that was not left out', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [decision({ method: 'ADVICE', state: 'IN_ROUND', round: 'r1' }), ROUND, ...OPTIONS]);
    const choice = within(screen.getByRole('group', { name: 'Wat is uw standpunt?' }));
    expect(choice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Procesregisseur', 'Iets anders, in mijn eigen woorden']);
    await user.click(choice.getByRole('button', { name: 'Procesregisseur' }));
    await user.click(screen.getByRole('button', { name: 'Advies geven' }));
    expect(atelier.sent).toEqual([{ type: 'GiveAdvice', decisionId: 'd1', roundId: 'r1', optionId: 'o1' }]);
  });

  test('who was appointed decides, with reasons; the facilitator leaves it to them', async () => {
    const appointed = decision({ method: 'ADVICE', decider: 'anna', state: 'IN_ROUND', round: 'r1' });
    const { atelier, user } = await shown('PARTICIPANT', [appointed, ROUND]);
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    expect(screen.getByText('Schrijf op waarom. Zonder reden kan dit niet worden vastgelegd.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Waarom deze uitkomst/ }), 'Past bij ons');
    await user.type(screen.getByRole('textbox', { name: /^Wat wil de minderheid/ }), 'Liever sturend');
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    expect(atelier.sent).toEqual([{ type: 'DecideOnAdvice', decisionId: 'd1', rationale: 'Past bij ons', minorityView: 'Liever sturend' }]);
  });

  test('the facilitator sees who decides, and does not decide', async () => {
    await shown('FACILITATOR', [decision({ method: 'ADVICE', decider: 'anna', state: 'IN_ROUND', round: 'r1' }), ROUND]);
    expect(screen.getByText('Anna (Huurdersvereniging) beslist, als iedereen advies heeft gegeven.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Afspraak vastleggen' })).toBeNull();
  });

  test('an objection is tested with a reason', async () => {
    const objection: ItemEntry = ['objection', 'r1:bert', { decision: 'd1', proposal: 'p1', participant: 'bert', text: 'Te duur', state: 'OPEN' }];
    const { atelier, user } = await shown('FACILITATOR', [decision(), objection]);
    await user.click(screen.getByRole('button', { name: 'Bezwaar toetsen' }));
    await user.click(screen.getByRole('button', { name: 'Toets vastleggen' }));
    expect(screen.getByText('Kies ja of nee.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /schaadt/ }), 'Nee, het is een voorkeur of een zorg');
    await user.type(screen.getByRole('textbox', { name: 'Waarom wel of niet?' }), 'Geen schade');
    await user.click(screen.getByRole('button', { name: 'Toets vastleggen' }));
    expect(atelier.sent).toEqual([{ type: 'TestObjection', decisionId: 'd1', objectionId: 'r1:bert', valid: false, reason: 'Geen schade' }]);
  });

  test('a majority is set before the round and not in it', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision({ method: 'MAJORITY' })]);
    await user.click(screen.getByRole('button', { name: 'Aanpassen: Manier van afspreken' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welke meerderheid is nodig?' }), 'Twee derde van de uitgebrachte stemmen');
    await user.type(screen.getByRole('textbox', { name: /Hoeveel van wie/ }), '75');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'SetVotingRule', decisionId: 'd1', rule: { threshold: 'TWO_THIRDS', quorumPercent: 75 } }]);
  });

  test('what is not known of the formal way is said to be unknown; a decision needs a day and a reference', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision({ state: 'AGREED', decidedAt: AT })]);
    expect(part('Formeel vervolg').getAllByText('onbekend')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Formele beslissing vastleggen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul in waar de formele beslissing te vinden is.')).toBeTruthy();
    await user.type(screen.getByLabelText('Kenmerk'), 'BW-12');
    await user.type(screen.getByLabelText('Dag van de formele beslissing'), '2199-03-01');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Deze dag moet nog komen. Vul de dag in waarop er formeel is beslist.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('the outcome tells how people stood, who were there, and what the minority thinks', async () => {
    await shown('AUDITOR', [...OPTIONS, decision({
      method: 'ADVICE', state: 'AGREED', decidedAt: AT, decidedBy: 'anna', rationale: 'Past bij ons', minorityView: 'Liever sturend', entitled: 14,
      tally: [{ position: 'ADVICE', option: 'o2', count: 4 }, { position: 'ADVICE', option: 'o1', count: 10 }],
    })]);
    const outcome = part('Uitkomst');
    expect(outcome.getByText('10 × Advies: Procesregisseur').nextSibling?.textContent).toBe('4 × Advies: Sturend');
    expect(outcome.getByText('Mee mochten beslissen: 14. Aanwezig in de zaal: onbekend.')).toBeTruthy();
    expect(outcome.getByText('Liever sturend')).toBeTruthy();
  });

  test('after the agreement nothing of it is changed, but the facilitator still says who may read it', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision({ state: 'AGREED', decidedAt: AT }), ...OPTIONS]);
    expect(screen.queryByRole('button', { name: /^(Invullen|Aanpassen): (Aanleiding|Gevolgen|Waar)/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Invullen: Wie mag dit lezen?' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie mag dit lezen?' }), 'Openbaar');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'ClassifyDecision', decisionId: 'd1', confidentiality: 'PUBLIC' }]);
  });

  test('when the atelier is closed, the facilitator still says who may read it and changes nothing else', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision({ confidentiality: 'PUBLIC' }), ...OPTIONS]);
    await closeAtelier(atelier);
    expect(screen.getAllByRole('button', { name: /^(Invullen|Aanpassen): / })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Aanpassen: Wie mag dit lezen?' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie mag dit lezen?' }), 'Intern');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'ClassifyDecision', decisionId: 'd1', confidentiality: 'INTERNAL' }]);
  });

  test('what is confidential is marked as such, and says for whom it is', async () => {
    await shown('OBSERVER', [decision({ confidentiality: 'CONFIDENTIAL' }), ...OPTIONS]);
    const head = screen.getByRole('heading', { level: 1 }).closest('header');
    expect(head?.textContent).toContain('Vertrouwelijk');
    expect(head?.textContent).toContain('Alleen voor wie in het atelier is.');
  });
});
