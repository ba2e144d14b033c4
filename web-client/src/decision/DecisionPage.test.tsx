import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../contract/people';
import type { ItemEntry } from '../contract/items';
import { toasts } from '../shell/toasts';
import { givenAtelier, showPage } from '../test/givenAtelier';
import DecisionPage from './DecisionPage';
import DecisionsPage from './DecisionsPage';

const AT = '2027-02-09T15:00:00Z';

function decision(fields: Record<string, unknown> = {}, id = 'd1'): ItemEntry {
  return ['decision', id, {
    title: 'Drie sporen', question: 'Met welke aanpak?', component: 'PARTICIPATION', method: 'CONSENT', mandate: 'ADVICE_TO_EXECUTIVE',
    grounds: [{ kind: 'note', id: 'n1' }, { kind: 'stakeholder', id: 'weg' }], proposal: 'p2', state: 'PROPOSED', proposedAt: AT, proposedBy: 'anna', ...fields,
  }];
}
const PROPOSALS: ItemEntry[] = [
  ['proposal', 'p1', { decision: 'd1', version: 1, text: 'Wij kiezen twee sporen.', author: 'anna', at: AT }],
  ['proposal', 'p2', { decision: 'd1', version: 2, text: 'Wij kiezen drie sporen.', author: 'bert', at: AT }],
];
const NOTE: ItemEntry = ['note', 'n1', { board: 'b1', text: 'Koffie in de portiek', x: 0, y: 0, colour: 'YELLOW', createdAt: AT }];
const ROUND: ItemEntry = ['consentRound', 'r1', { decision: 'd1', proposal: 'p2', entitled: ['anna', 'bert'], openedAt: AT, state: 'OPEN' }];
const IN_ROUND = decision({ state: 'IN_ROUND', round: 'r1' });

async function shown(role: Role, items: readonly ItemEntry[], id = 'd1') {
  const atelier = await givenAtelier(role, [NOTE, ...PROPOSALS, ...items]);
  showPage(atelier, <DecisionPage />, '/atelier/:atelierId/decisions/:decisionId', `/atelier/a1/decisions/${id}`);
  return { atelier, user: userEvent.setup() };
}

beforeEach(() => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json({
  journal: [{ revision: 7, at: AT, by: 'anna', kind: 'DecisionProposed', text: 'Drie sporen' }],
})))));

describe('the page of a decision', () => {
  test('it shows what it is, what it rests on, and each step with the way to its moment', async () => {
    await shown('PARTICIPANT', [decision()]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('B1 Drie sporen');
    expect(screen.getAllByText('Advies aan het college')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Koffie in de portiek' }).getAttribute('href')).toBe('/atelier/a1/board/b1#item=n1');
    expect(screen.getByText('Is er niet meer; zie de geschiedenis')).toBeTruthy();
    const moment = await screen.findByRole('link', { name: /^Bekijk dit moment/ });
    expect(moment.getAttribute('href')).toBe('/atelier/a1/replay?r=7');
  });

  test('one that is not there says so under a heading, and leads back to the others', async () => {
    await shown('PARTICIPANT', [decision()], 'gone');
    expect(screen.getByRole('heading', { level: 1, name: 'Afspraken in het atelier' })).toBeTruthy();
    expect(screen.getByText('Deze afspraak is er niet. Ga terug naar de lijst.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Alle afspraken' })).toBeTruthy();
  });

  test.each([
    ['FACILITATOR', /^Begin hiervoor een ronde langs iedereen/],
    ['PARTICIPANT', /^De begeleider kan hiervoor een ronde langs iedereen beginnen/],
  ] as const)('before positions on consent come questions and reactions, with the way to a round of turns (%s)', async (role, who) => {
    await shown(role, [decision()]);
    const round = within(screen.getByRole('region', { name: 'Ronde' }));
    expect(round.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Verhelderende vragen\. /), expect.stringMatching(/^Beeldvormende ronde\. /),
    ]);
    expect(round.getByText(who)).toBeTruthy();
    expect(round.getByRole('link', { name: 'Naar de ronde langs iedereen' }).getAttribute('href')).toBe('/atelier/a1/turns?about=d1');
  });

  test.each([
    ['DECISIONS', ['Vraag en voorstel', 'Ronde']], ['RINGS', ['In dit dossier', 'Vraag en voorstel']],
  ] as const)('while the programme is at %s it begins with %s', async (kind, first) => {
    await shown('PARTICIPANT', [decision(), ['agendaItem', 'i1', {
      halfDay: 'h1', position: 1, kind: 'COMPONENT', minutes: 30, workForms: [], state: 'RUNNING', phase: 1,
      phases: [{ title: 'Verhelderende vragen', minutes: 5, visibility: 'ALL', place: { kind } }],
    }]]);
    const parts = [...document.querySelectorAll('article > [aria-label], .wa-contents [aria-label]')];
    expect(parts.map((part) => part.getAttribute('aria-label')).slice(0, 2)).toEqual(first);
  });

  test('a round of turns that goes on is told there', async () => {
    await shown('PARTICIPANT', [decision(), ['turnRound', 't1', { question: 'Wat roept het op?', order: ['anna'], state: 'RUNNING', startedAt: AT }]]);
    expect(screen.getByText('Er is nu een ronde langs iedereen: Wat roept het op?')).toBeTruthy();
  });

  test.each([
    ['while positions are asked', [IN_ROUND, ROUND]],
    ['with another method', [decision({ method: 'MAJORITY' })]],
    ['once it is agreed', [decision({ state: 'AGREED', decidedAt: AT, decidedBy: 'anna' })]],
  ] as const)('%s nobody is sent to talk first', async (_, items) => {
    await shown('PARTICIPANT', items);
    expect(screen.queryByRole('link', { name: 'Naar de ronde langs iedereen' })).toBeNull();
  });

  test('it shows what changed between versions', async () => {
    await shown('PARTICIPANT', [decision()]);
    const versions = screen.getByRole('region', { name: 'Alle versies van de tekst' });
    expect(versions.querySelector('del')?.textContent).toContain('twee');
    expect(versions.querySelector('ins')?.textContent).toContain('drie');
  });

  test('a position is taken; an objection only with a reason', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [IN_ROUND, ROUND]);
    await user.click(screen.getByRole('button', { name: /^Bezwaar/ }));
    await user.click(screen.getByRole('button', { name: 'Standpunt innemen' }));
    expect(atelier.sent).toEqual([]);
    expect(screen.getByText('Schrijf op waarom. Bij dit standpunt is een reden nodig.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Reden (nodig bij dit standpunt)' }), 'Woonlasten');
    await user.click(screen.getByRole('button', { name: 'Standpunt innemen' }));
    expect(atelier.sent).toEqual([{ type: 'TakePosition', decisionId: 'd1', roundId: 'r1', position: 'OBJECTION', reason: 'Woonlasten' }]);
  });

  test('a reason that was still being written when the round ended is not lost without a word', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [IN_ROUND, ROUND]);
    await user.click(screen.getByRole('button', { name: /^Bezwaar/ }));
    await user.type(screen.getByRole('textbox', { name: 'Reden (nodig bij dit standpunt)' }), 'Woonlasten');
    act(() => atelier.store.apply([['consentRound', 'r1', { state: 'ENDED' }]], 11));

    await vi.waitFor(() => expect(toasts.getState().shown).toMatchObject([{ text: expect.stringContaining('"Woonlasten"') as string, tone: 'bad' }]));
  });

  test.each([
    ['CONSENT', ['Geen bezwaar', 'Geen bezwaar, wel een zorg', 'Bezwaar']],
    ['MAJORITY', ['Voor', 'Tegen', 'Onthouding']],
    ['ADVICE', ['Advies']],
  ])('%s offers its own positions', async (method, positions) => {
    await shown('PARTICIPANT', [decision({ state: 'IN_ROUND', round: 'r1', method }), ROUND]);
    const choice = within(screen.getByRole('group', { name: 'Wat is uw standpunt?' }));
    expect(choice.getAllByRole('button').map((button) => button.querySelector('strong')?.textContent)).toEqual(positions);
  });

  test('one sees who has answered and who has not', async () => {
    await shown('FACILITATOR', [IN_ROUND, ROUND, ['position', 'r1:bert', { decision: 'd1', round: 'r1', proposal: 'p2', participant: 'bert', position: 'CONCERN', reason: 'Het net is vol', at: AT }]]);
    expect(screen.getByText('Hebben een standpunt ingenomen (1 van 2)')).toBeTruthy();
    expect(screen.getByText('Het net is vol')).toBeTruthy();
    expect(screen.getByText('Nog geen standpunt (1)')).toBeTruthy();
    expect(screen.getByText('Anna (Huurdersvereniging)')).toBeTruthy();
    expect(screen.getByText('U neemt in deze ronde geen standpunt in. U kunt wel meekijken.')).toBeTruthy();
  });

  test('who has left is not waited for, and stands in the way of nothing', async () => {
    await shown('FACILITATOR', [
      IN_ROUND, ROUND, ['participant', 'anna', { role: 'PARTICIPANT', joinedAt: AT, leftAt: AT }],
      ['position', 'r1:bert', { decision: 'd1', round: 'r1', proposal: 'p2', participant: 'bert', position: 'CONCERN', reason: 'Het net is vol', at: AT }],
    ]);
    expect(screen.getByText('Vertrokken zonder standpunt (1)')).toBeTruthy();
    expect(screen.queryByText(/^Nog geen standpunt/)).toBeNull();
    expect(screen.queryByText(/^Nog niet iedereen heeft een standpunt/)).toBeNull();
    expect(screen.getByText(/^Mogen mee beslissen: 2\./)).toBeTruthy();
  });

  test('the facilitator opens a round with those present', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('checkbox', { name: /^Bert/ }));
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 1 persoon' }));
    expect(atelier.sent).toEqual([expect.objectContaining({ type: 'OpenConsentRound', decisionId: 'd1', entitled: ['anna'] })]);
  });

  test('who only advises is not chosen beforehand, and it is said when they are', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision(), ['participant', 'bert', { role: 'PARTICIPANT', joinedAt: AT, entitledToDecide: false }]]);
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 1 persoon' }));
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('checkbox', { name: /^Bert.*denkt alleen mee/ }));
    expect(screen.getByText(/^U koos ook wie volgens het overzicht alleen meedenkt: Bert/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 2 mensen' }));
    expect(atelier.sent.map((command) => command.type === 'OpenConsentRound' && command.entitled)).toEqual([['anna'], ['anna', 'bert']]);
  });

  test('all who may decide are chosen at once, and who leads only by hand', async () => {
    const { atelier, user } = await shown('FACILITATOR', [
      decision(), ['participant', 'fac', { role: 'FACILITATOR', joinedAt: AT }],
      ['participant', 'bert', { role: 'PARTICIPANT', joinedAt: AT, entitledToDecide: false }],
    ]);
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('button', { name: 'Niemand kiezen' }));
    await user.click(screen.getByRole('button', { name: 'Allen kiezen die mee mogen beslissen' }));
    expect(screen.getByRole('checkbox', { name: /^Fenna.*begeleider/ })).toHaveProperty('checked', false);
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 1 persoon' }));
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('checkbox', { name: /^Fenna.*begeleider/ }));
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 2 mensen' }));
    expect(atelier.sent.map((command) => command.type === 'OpenConsentRound' && command.entitled)).toEqual([['anna'], ['anna', 'fac']]);
  });

  test('a round in silence says who has answered, never what, until the facilitator shows it', async () => {
    const [kind, id, round] = ROUND;
    const silent = { ...round, silent: true, answered: ['bert'] };
    const { atelier, user } = await shown('FACILITATOR', [IN_ROUND, [kind, id, silent]]);
    expect(screen.getByText('Hebben een standpunt ingenomen (1 van 2)')).toBeTruthy();
    expect(screen.getByText('Anna (Huurdersvereniging)')).toBeTruthy();
    expect(screen.queryByText(/^Geen bezwaar: /)).toBeNull();
    expect(screen.getByText('Mensen nemen nu stil een standpunt in. Toon eerst de standpunten.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Standpunten tonen' }));
    expect(atelier.sent).toEqual([{ type: 'ShowPositions', decisionId: 'd1', roundId: 'r1' }]);

    act(() => atelier.store.apply([
      [kind, id, { ...silent, answered: null, shownAt: AT }],
      ['position', 'r1:bert', { decision: 'd1', round: 'r1', proposal: 'p2', participant: 'bert', position: 'CONCERN', reason: 'Het net is vol', at: AT }],
    ], 3));
    expect(await screen.findByText('Het net is vol')).toBeTruthy();
    expect(screen.getByText(/^Geopend .* Eerst stil ingenomen, getoond /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Standpunten tonen' })).toBeNull();
  });

  test('who answers in silence is told that nobody else sees it', async () => {
    const [kind, id, round] = ROUND;
    await shown('PARTICIPANT', [
      IN_ROUND,
      [kind, id, { ...round, silent: true, answered: ['anna'] }],
      ['position', 'r1:anna', { decision: 'd1', round: 'r1', proposal: 'p2', participant: 'anna', position: 'CONSENT', at: AT, owner: 'anna', private: true }],
    ]);
    expect(screen.getByText(/Tot dan ziet alleen u uw standpunt\.$/)).toBeTruthy();
  });

  test('the facilitator opens a round in silence', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision()]);
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await user.click(screen.getByRole('checkbox', { name: /^Eerst stil/ }));
    await user.click(screen.getByRole('button', { name: 'Open de ronde met 2 mensen' }));
    expect(atelier.sent).toEqual([expect.objectContaining({ type: 'OpenConsentRound', silent: true })]);
  });

  test('who comes in while the round is prepared is proposed for it as well', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision()]);
    act(() => atelier.source.presence.receive([{ p: 'anna' }]));
    await user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    expect(await screen.findByRole('button', { name: 'Open de ronde met 1 persoon' })).toBeTruthy();
    act(() => atelier.source.presence.receive([{ p: 'bert' }]));
    await user.click(await screen.findByRole('button', { name: 'Open de ronde met 2 mensen' }));
    expect(atelier.sent).toEqual([expect.objectContaining({ entitled: ['anna', 'bert'] })]);
  });

  test('a refusal is told in plain words, beside the button', async () => {
    const { atelier, user } = await shown('FACILITATOR', [IN_ROUND, ROUND]);
    expect(screen.getByText(/Nog niet iedereen heeft een standpunt ingenomen/)).toBeTruthy();
    atelier.answer({ ok: false, problem: { code: 'positions-are-awaited' } });
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    expect(await screen.findByText('Nog niet iedereen heeft een standpunt gegeven. Wacht op de anderen.')).toBeTruthy();
  });

  test('on paper it says of which atelier it is, and of which day', async () => {
    await shown('PARTICIPANT', [decision()]);
    expect(document.querySelector('.wa-decision__on-paper')?.textContent).toMatch(/^Molenveld, Merwerode\. Afgedrukt op .*\d{4}\.$/);
  });

  test('a day to look again that has gone by is not taken', async () => {
    const { atelier, user } = await shown('FACILITATOR', [IN_ROUND, ROUND]);
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    const day = screen.getByLabelText(/^Wanneer kijken we opnieuw/);
    await user.type(day, '2020-01-01');
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    expect(screen.getByText('Kies een dag die nog komt, of laat dit leeg.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);

    await user.clear(day);
    await user.type(day, '2190-01-01');
    await user.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    expect(atelier.sent).toEqual([{ type: 'AgreeDecision', decisionId: 'd1', reviewAt: '2190-01-01' }]);
  });

  test('what it rests on is opened where it stands', async () => {
    await shown('PARTICIPANT', [
      decision({ grounds: [{ kind: 'hurdle', id: 'h1' }, { kind: 'processStep', id: 's1' }, { kind: 'stakeholder', id: 'w1' }] }),
      ['hurdle', 'h1', { title: 'Net is vol', component: 'TECHNOLOGY', state: 'OPEN' }],
      ['processStep', 's1', { title: 'Startnotitie', kind: 'STEP', stakeholders: [], dependsOn: [], criteria: [] }],
      ['stakeholder', 'w1', { name: 'Woningcorporatie', kind: 'HOUSING_ASSOCIATION' }],
    ]);
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(to('Net is vol')).toBe('/atelier/a1/process?view=hurdles#item=h1');
    expect(to('Startnotitie')).toBe('/atelier/a1/process?view=steps#item=s1');
    expect(to('Woningcorporatie')).toBe('/atelier/a1/stakeholders?view=list#item=w1');
  });

  test('what the round leads to stands with it, before what may still be filled in', async () => {
    await shown('FACILITATOR', [IN_ROUND, ROUND]);
    const agree = screen.getByRole('button', { name: 'Afspraak vastleggen' });
    expect(agree.compareDocumentPosition(screen.getByRole('region', { name: 'Ronde' })) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(agree.compareDocumentPosition(screen.getByRole('region', { name: 'Opties' })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('an objection is integrated', async () => {
    const { atelier, user } = await shown('FACILITATOR', [decision(), ['objection', 'r1:bert', { decision: 'd1', proposal: 'p1', participant: 'bert', text: 'Het net is vol', state: 'OPEN' }]]);
    await user.click(screen.getByRole('button', { name: 'Bezwaar verwerken' }));
    await user.type(screen.getByRole('textbox', { name: 'Wat is er aan het voorstel veranderd?' }), 'Derde spoor erbij');
    await user.click(screen.getByRole('button', { name: 'Vastleggen: bezwaar verwerkt' }));
    expect(atelier.sent).toEqual([{ type: 'IntegrateObjection', decisionId: 'd1', objectionId: 'r1:bert', resolution: 'Derde spoor erbij' }]);
  });

  test('an objection to the text of now is not integrated before there is another one', async () => {
    await shown('FACILITATOR', [decision(), ['objection', 'r1:bert', { decision: 'd1', proposal: 'p2', participant: 'bert', text: 'Het net is vol', state: 'OPEN' }]]);
    expect(screen.getByRole('button', { name: 'Bezwaar toetsen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bezwaar verwerken' })).toBeNull();
  });

  test('what is settled offers nothing to change, and shows old and new after a replacement', async () => {
    await shown('FACILITATOR', [
      decision({ state: 'SUPERSEDED', supersededBy: 'd2' }),
      decision({ title: 'Vier sporen', state: 'AGREED', proposal: 'p3', supersedes: 'd1', proposedAt: '2027-03-01T10:00:00Z' }, 'd2'),
      ['proposal', 'p3', { decision: 'd2', version: 1, text: 'Wij kiezen vier sporen.', author: 'anna', at: AT }],
    ]);
    expect(screen.queryByRole('button', { name: 'Voorstel aanpassen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Gold eerst: B1 Drie sporen' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Geldt nu: B2 Vier sporen' })).toBeTruthy();
    expect(screen.getByText('Wij kiezen vier sporen.')).toBeTruthy();
  });

  test.each([['d1', 1], ['d2', 0]])('an agreement is replaced by a later one, never by one before it (%s)', async (id, offered) => {
    const { user } = await shown('FACILITATOR', [
      decision({ state: 'AGREED', decidedAt: '2027-02-09T16:00:00Z' }),
      decision({ title: 'Vier sporen', state: 'AGREED', proposal: 'p3', decidedAt: '2027-03-02T10:00:00Z', proposedAt: '2027-03-01T10:00:00Z' }, 'd2'),
    ], id);
    const replace = screen.queryAllByRole('button', { name: 'Vervangen door een latere afspraak' });
    expect(replace).toHaveLength(offered);
    if (!replace[0]) return;
    await user.click(replace[0]);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['', 'B2 Vier sporen']);
  });
});

describe('the register of decisions', () => {
  test('a proposal from the board rests on the notes that were chosen there', async () => {
    const atelier = await givenAtelier('PARTICIPANT', [NOTE]);
    showPage(atelier, <DecisionsPage />, '/atelier/:atelierId/decisions', '/atelier/a1/decisions?propose=n1');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Voorstel indienen' }));
    expect(screen.getByText('Geef het voorstel een korte naam.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Korte naam' }), 'Koffie');
    await user.type(screen.getByRole('textbox', { name: 'Welke vraag beantwoordt dit?' }), 'Hoe?');
    await user.type(screen.getByRole('textbox', { name: 'Voorstel' }), 'Met koffie.');
    await user.click(screen.getByRole('button', { name: 'Voorstel indienen' }));
    expect(atelier.sent).toEqual([expect.objectContaining({ type: 'ProposeDecision', title: 'Koffie', text: 'Met koffie.', grounds: [{ kind: 'note', id: 'n1' }] })]);
    expect(await screen.findByText('elsewhere')).toBeTruthy();
  });

  test('decisions stand under their state', async () => {
    const atelier = await givenAtelier('PARTICIPANT', [decision(), decision({ title: 'Startwijk', state: 'AGREED', decidedAt: '2027-02-09T13:00:00Z' }, 'd0')]);
    showPage(atelier, <DecisionsPage />, '/atelier/:atelierId/decisions', '/atelier/a1/decisions');
    const agreed = within(screen.getByRole('region', { name: 'Afgesproken in het atelier' }));
    expect(agreed.getByRole('link').textContent).toContain('Startwijk');
    expect(agreed.getByText('Vastgelegd op 9 februari 2027')).toBeTruthy();
  });
});
