import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import LogbookPage from './LogbookPage';

const NOTE = { revision: 7, at: '2027-02-09T13:00:00Z', by: 'anna', kind: 'NoteAdded', board: 'b1', items: ['n1'], text: 'Koffie in de portiek' };
const MOVED = { revision: 8, at: '2027-02-09T13:05:00Z', by: 'anna', kind: 'NoteMoved', board: 'b1', items: ['n1'] };
const REFUSAL = { commandId: 'c1', command: 'AddNote', by: 'bert', role: 'AUDITOR', organisation: 'Rekenkamer', at: '2027-02-09T13:06:00Z', revision: 8, code: 'not-allowed' };
const VOTE = { commandId: 'c2', command: 'CastDot', at: '2027-02-09T13:07:00Z', revision: 8, code: 'budget-spent' };

let asked: URL[];

function answered(path: string): Response {
  const url = new URL(path, 'http://localhost');
  asked.push(url);
  switch (url.pathname.split('/').at(-1)) {
    case 'journal': return new Response([MOVED, NOTE].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    case 'refusals': return Response.json(url.searchParams.get('code') ? [REFUSAL] : [VOTE, REFUSAL]);
    case 'access-log': return Response.json([
      { id: 'visit-bert', kind: 'VISITED', at: '2027-02-09T09:00:00Z', by: 'bert', role: 'AUDITOR', organisation: 'Rekenkamer' },
      { id: 'd1', kind: 'DOSSIER', at: '2027-02-08T09:00:00Z', subject: 'public r8' },
      { id: 'k1', kind: 'COPY', at: '2027-02-08T08:00:00Z', subject: 'r7' },
    ]);
    case 'kept-for-days': return Response.json({ refusals: 30, accessLog: 1095 });
    case 'trace': return Response.json(url.searchParams.get('revision') === '8'
      ? {
        commandId: 'cmd-8', by: 'anna', role: 'PARTICIPANT', organisation: 'Huurdersvereniging', at: MOVED.at, recordedAt: MOVED.at,
        events: [MOVED], from: [{ how: 'TOUCHED', event: NOTE }], refusals: [],
      }
      : { at: NOTE.at, recordedAt: NOTE.at, events: [{ ...NOTE, by: undefined, text: undefined, items: [] }], from: [], refusals: [] });
    default: return new Response(null, { status: 404 });
  }
}

async function shown(role: Role, query = '') {
  const atelier = await givenAtelier(role, [
    ['board', 'b1', { title: 'Participatie', component: 'PARTICIPATION' }],
    ['decision', 'd1', { title: 'Noord of oost', question: 'Waar beginnen we?', grounds: [] }],
    ['halfDay', 'h1', { sequence: 1, state: 'CLOSED', start: '09:00', end: '12:30', theme: 'De wijk', openedAt: '2027-02-09T08:00:00Z' }],
    ['halfDay', 'h2', { sequence: 2, state: 'PLANNED', start: '13:00', end: '16:30' }],
  ] as never);
  showPage(atelier, <LogbookPage />, '/atelier/:atelierId/logbook', `/atelier/a1/logbook${query}`);
  return userEvent.setup();
}

const lastAsked = (what: string) => asked.findLast(({ pathname }) => pathname.endsWith(`/${what}`))?.searchParams;

describe('the logbook', () => {
  beforeEach(() => {
    asked = [];
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(answered(path))));
  });

  test('what happened leads to its moment, and what the address asks is asked of the server', async () => {
    await shown('AUDITOR', '?halfDay=h1&person=anna&text=koffie');

    const line = await screen.findByRole('link', { name: /Anna schrijft een notitie: “Koffie in de portiek”/ });
    expect(line.getAttribute('href')).toBe('/atelier/a1/replay?r=7');
    expect(Object.fromEntries(lastAsked('journal') ?? [])).toEqual({ halfDay: 'h1', person: 'anna', text: 'koffie', limit: '51' });
    expect(screen.getByRole('option', { name: /^Dagdeel 1, 9 februari 2027: De wijk$/, selected: true })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /Dagdeel 2/ })).toBeNull();
  });

  test('what the address asks and is not here is told, and not that everything is chosen; what is no day asks nothing', async () => {
    await shown('AUDITOR', '?kind=NoteSung&person=nobody&board=b9&decision=d9&halfDay=h9&fromDay=soon');

    await screen.findByRole('link', { name: /Anna schrijft een notitie/ });
    for (const unknown of ['NoteSung', 'nobody', 'b9', 'd9', 'h9']) {
      expect(screen.getByRole('option', { name: `Onbekend: ${unknown}`, selected: true })).toBeTruthy();
    }
    expect(screen.queryByRole('alert')).toBeNull();
    expect(lastAsked('journal')?.has('from')).toBe(false);
  });

  test('what was recorded at another moment than it happened says so', async () => {
    const imported = { ...NOTE, recordedAt: '2027-03-01T08:00:00Z' };
    const atOnce = { ...MOVED, recordedAt: '2027-02-09T13:05:01Z' };
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/journal?')
      ? new Response([atOnce, imported].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      : answered(path))));
    await shown('AUDITOR');

    expect(await screen.findByText(/^9 feb 2027, .*\(vastgelegd 1 mrt 2027, /)).toBeTruthy();
    expect(screen.getAllByText(/^9 feb 2027/)).toHaveLength(2);
    expect(screen.getAllByText(/\(vastgelegd/)).toHaveLength(1);
  });

  test('of a long text the part is told with the word that was searched for, and the word is marked', async () => {
    const long = `${'Over van alles en nog wat gaat het hier. '.repeat(20)}En dan staat er EV in.`;
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/journal?')
      ? new Response(JSON.stringify({ ...NOTE, text: long }))
      : answered(path))));
    await shown('AUDITOR', '?text=ev');

    const line = await screen.findByRole('link', { name: /^Anna schrijft een notitie: “….*staat er EV in\.”$/ });
    expect(line.textContent?.length).toBeLessThan(340);
    expect([...line.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['EV']);
  });

  test.each([['', '“Noord of oost”'], ['?text=keukens', '“Noord of oost Waar beginnen we? Bij de keukens.”']])('of what has several texts the name is enough, unless something else is searched for (%s)', async (query, said) => {
    const proposed = { ...NOTE, kind: 'DecisionProposed', board: undefined, items: ['d1'], text: 'Noord of oost Waar beginnen we? Bij de keukens.' };
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/journal?') ? new Response(JSON.stringify(proposed)) : answered(path))));
    await shown('AUDITOR', query);

    expect((await screen.findByRole('link', { name: /^Anna doet een voorstel/ })).textContent).toBe(`Anna doet een voorstel: ${said}`);
  });

  test.each([
    [50, '50 handelingen', 0],
    [51, 'Meer dan 50 handelingen; dit zijn de laatste 50', 1],
  ])('of %i that are found it is said how many there are: %s', async (found, said, ways) => {
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/journal?')
      ? new Response(Array.from({ length: found }, (_, at) => `${JSON.stringify({ ...NOTE, revision: 100 - at })}\n`).join(''))
      : answered(path))));
    await shown('AUDITOR');

    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /Koffie/ })).toHaveLength(50);
    expect(screen.queryAllByRole('button', { name: 'Eerdere tonen' })).toHaveLength(ways);
  });

  test('who leaves is told by name, whoever let them go', async () => {
    const left = { revision: 9, at: MOVED.at, by: 'host', kind: 'ParticipantLeft', items: ['bert'] };
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/journal?')
      ? new Response([left, { ...left, revision: 8, by: 'anna' }].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      : answered(path))));
    await shown('AUDITOR');

    expect(await screen.findByRole('link', { name: /^De beheerder laat Bert vertrekken\.$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Anna laat Bert vertrekken\.$/ })).toBeTruthy();
  });

  test('on a phone what was found by a link is not below what it was found by', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await shown('AUDITOR', '?person=anna');

    const summary = await screen.findByText('Zoeken en filteren (er is iets gekozen)');
    expect(summary.closest('details')?.open).toBe(false);
    vi.unstubAllGlobals();
  });

  test('choices go together', async () => {
    const user = await shown('AUDITOR', '?person=anna');

    await user.selectOptions(screen.getByLabelText('Bord'), 'b1');

    await waitFor(() => expect(Object.fromEntries(lastAsked('journal') ?? [])).toEqual({ person: 'anna', board: 'b1', limit: '51' }));
  });

  test('all that is about one thing is chosen at once, and stands in the address in one word', async () => {
    const user = await shown('AUDITOR');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat er gebeurde' }), screen.getByRole('option', { name: /^Alles over: Voorstellen/ }));

    await waitFor(() => expect(lastAsked('journal')?.get('kind')?.split(',')).toEqual(expect.arrayContaining(['DecisionProposed', 'ObjectionRaised', 'DecisionAgreed'])));
    expect((screen.getByRole('combobox', { name: 'Wat er gebeurde' }) as HTMLSelectElement).value).toBe('decision');
    expect(screen.getByRole('option', { name: 'Schrijft een notitie' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /^Iemand/ })).toBeNull();
  });

  test('a trace tells who, in what role, what came of it and what it builds on', async () => {
    const user = await shown('AUDITOR');
    await user.click(await screen.findByRole('button', { name: /^Spoor van: Anna verplaatst/ }));

    const panel = await screen.findByRole('complementary', { name: 'Spoor' });
    await within(panel).findByText('cmd-8');
    expect(within(panel).getByText('Deelnemer')).toBeTruthy();
    expect(within(panel).getByText('Huurdersvereniging')).toBeTruthy();
    const from = within(panel).getByRole('region', { name: 'Bouwt voort op' });
    await user.click(within(from).getByRole('button', { name: /^Spoor van: Anna schrijft/ }));

    expect(await screen.findByText(/Dat is niet voor u/)).toBeTruthy();
  });

  test('of an act of many commands the first are told, and the others are a press away', async () => {
    const from = Array.from({ length: 30 }, (_, at) => ({ how: 'UNDOES', event: { ...MOVED, revision: 100 + at } }));
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(path.includes('/trace?')
      ? Response.json({ commandId: 'cmd-8', by: 'anna', at: MOVED.at, recordedAt: MOVED.at, events: [MOVED], from, refusals: [] })
      : answered(path))));
    const user = await shown('AUDITOR');
    await user.click(await screen.findByRole('button', { name: /^Spoor van: Anna verplaatst/ }));

    const undone = await screen.findByRole('region', { name: 'Bouwt voort op' });
    expect(within(undone).getAllByRole('listitem').filter((each) => !each.closest('details'))).toHaveLength(12);
    await user.click(within(undone).getByText('Nog 18 handelingen'));
    expect(within(undone).getAllByRole('listitem')).toHaveLength(30);
  });

  test('what was refused is told with the answer, and who voted is not', async () => {
    const user = await shown('FACILITATOR', '?view=refused');

    const list = await screen.findByRole('region', { name: 'Geweigerde handelingen' });
    expect(await within(list).findByText(/^Bert schrijft een notitie\. Dat ging niet\.$/)).toBeTruthy();
    expect(within(list).getByText(/Onderzoeker, Rekenkamer$/)).toBeTruthy();
    expect(within(list).getByText(/^Iemand .*\. Dat ging niet\.$/)).toBeTruthy();
    expect(within(list).getByText('Antwoord: “Al uw stippen zijn gezet. Haal er eerst een weg.”')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Antwoord'), 'not-allowed');

    await waitFor(() => expect(lastAsked('refusals')?.get('code')).toBe('not-allowed'));
    await waitFor(() => expect(within(list).queryByText(/^Iemand/)).toBeNull());
  });

  test.each([
    ['refused', /na 30 dagen weggehaald/],
    ['access', /na 3 jaar weggehaald/],
  ])('it says for how long the host keeps what is in it (%s)', async (view, said) => {
    await shown('FACILITATOR', `?view=${view}`);

    expect(await screen.findByText(said)).toBeTruthy();
  });

  test('the facilitator sees who looked, the host by no name', async () => {
    await shown('FACILITATOR', '?view=access');

    expect(await screen.findByText('Bert keek mee')).toBeTruthy();
    expect(screen.getByText('De beheerder haalde het dossier op (voor iedereen, tot en met handeling 8)')).toBeTruthy();
    expect(screen.getByText('De beheerder begon een ander atelier als volledige kopie (tot en met handeling 7)')).toBeTruthy();
  });

  test('an auditor reads that it is recorded, and does not see who else looked', async () => {
    await shown('AUDITOR', '?view=access');

    expect(await screen.findByText(/Dat u meekijkt wordt vastgelegd/)).toBeTruthy();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Gebeurd', 'Geweigerd']);
    expect(lastAsked('access-log')).toBeUndefined();
  });

  test('a participant only sees what happened, without traces', async () => {
    await shown('PARTICIPANT');

    expect(await screen.findByRole('link', { name: /Anna verplaatst/ })).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Spoor/ })).toBeNull();
  });
});
