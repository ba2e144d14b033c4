import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import RoutemapPage from './RoutemapPage';

const AT = '2027-02-09T15:00:00Z';

const ITEMS: readonly ItemEntry[] = [
  ['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }],
  ['halfDay', 'h1', { date: '2020-02-02', start: '13:00', end: '17:00', theme: 'De wijk', sequence: 1, state: 'CLOSED' }],
  ['processStep', 'p1', { title: 'Startnotitie', kind: 'DECISION_TO_TAKE', from: '2020-05-11', body: 'College', stakeholders: ['s1'], dependsOn: [], criteria: [] }],
  ['processStep', 'p2', { title: 'Ooit een gesprek', kind: 'MEETING', stakeholders: [], dependsOn: [], criteria: ['Er is een bron'] }],
  ['decision', 'd1', {
    title: 'Startwijk', question: '?', component: 'TECHNOLOGY', method: 'CONSENT', mandate: 'ATELIER', grounds: [], proposal: 'v1', state: 'AGREED', proposedAt: AT, proposedBy: 'anna',
    decidedAt: '2020-02-02T14:00:00Z', formalBody: 'Gemeenteraad', formalExpectedAt: '2999-03-30', reviewAt: '2020-06-01',
  }],
  ['action', 'a1', { title: 'Notitie schrijven', participant: 'anna', dueAt: '2020-03-01', component: 'PROCESS', state: 'OPEN', plannedAt: AT, plannedBy: 'fac', actionRevision: 7 }],
  ['action', 'a2', { title: 'Niet meer nodig', participant: 'anna', dueAt: '2020-03-01', component: 'PROCESS', state: 'WITHDRAWN', plannedAt: AT, plannedBy: 'fac', actionRevision: 8 }],
  ['agreement', 'o1', { kind: 'LETTER_OF_INTENT', title: 'Intentie', parties: ['s1'], plannedOn: '2998-05-25', contents: [], reservations: [], status: 'DRAFT', agreementRevision: 9 }],
  ['routeMap', 'routeMap', { endState: 'De wijk is aardgasvrij.', targetYear: 2034, phases: [{ title: 'Atelier', from: '2020-02-01', until: '2020-03-31' }] }],
];

async function shown(role: Role, items: readonly ItemEntry[] = ITEMS) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <RoutemapPage />, '/atelier/:atelierId/routemap', '/atelier/a1/routemap');
  return { atelier, user: userEvent.setup() };
}

const lines = () => [...document.querySelectorAll('.wa-route-line')].map(({ textContent }) => textContent ?? '');

describe('the route map', () => {
  test('steps, agreements, actions and half-days stand on one line, by day, with who and how it stands', async () => {
    await shown('OBSERVER');
    expect(lines().map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^2 februari 2020B1 StartwijkAfgesprokenGedaan/),
      expect.stringMatching(/^2 februari 2020De wijkDagdeelGedaan/),
      expect.stringMatching(/^1 maart 2020Notitie schrijvenActieTe laatWie: Anna/),
      expect.stringMatching(/^11 mei 2020StartnotitieBesluit dat nog komtDag is voorbijWie: College/),
      expect.stringMatching(/^1 juni 2020B1 StartwijkOpnieuw bekijkenTe laat/),
      expect.stringMatching(/^25 mei 2998IntentieTe tekenenKomt nogWie: Netbeheerder/),
      expect.stringMatching(/^30 maart 2999B1 StartwijkFormele beslissing verwachtKomt nogWie: Gemeenteraad/),
      expect.stringMatching(/^onbekendOoit een gesprekGo\/no-go-momentKomt nog/),
    ]);
    expect(screen.getByRole('region', { name: 'Eindbeeld' }).textContent).toContain('Eindbeeld 2034De wijk is aardgasvrij.');
    expect(screen.queryByRole('button', { name: /wijzigen/i })).toBeNull();
  });

  test('the phases are kept as a whole: who changes them is told when somebody else does meanwhile', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Fasen wijzigen' }));
    expect(screen.queryByText(/^Iemand anders paste dit net aan/)).toBeNull();
    act(() => atelier.store.apply([['routeMap', 'routeMap', { phases: [{ title: 'Bouw', from: '2021-02-01' }] }]], 11));
    expect(await screen.findByText(/^Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test('one sees only what concerns one party, one source, one component; in groups of choice', async () => {
    const { user } = await shown('PARTICIPANT');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie?' }), 'Netbeheerder');
    expect(lines()).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat?' }), 'Acties');
    expect(screen.getByText('Niets met deze keuze.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie?' }), 'Iedereen');
    expect(lines()).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat?' }), 'Alles');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lijst per' }), 'Fase');
    expect(within(screen.getByRole('region', { name: 'Atelier' })).getAllByRole('listitem')).toHaveLength(3);
  });

  test('the end state needs words, and a year that can be', async () => {
    const { atelier, user } = await shown('PARTICIPANT', []);
    await user.click(screen.getByRole('button', { name: 'Eindbeeld beschrijven' }));
    await user.type(screen.getByLabelText('In welk jaar? (mag leeg blijven)'), '12');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Schrijf op hoe de wijk er dan uitziet.')).toBeTruthy();
    expect(screen.getByText('Vul een jaar in van 2000 tot en met 2199.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.type(screen.getByLabelText('Hoe ziet de wijk er dan uit?'), 'Geen gas meer');
    await user.clear(screen.getByLabelText('In welk jaar? (mag leeg blijven)'));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'DescribeEndState', endState: 'Geen gas meer' }]);
  });

  test('phases are kept as a whole, each with a name and a first day', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Fasen wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Fase toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul in hoe de fase heet.')).toBeTruthy();
    expect(screen.getByText('Vul de eerste dag in.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Fase 2 weghalen' }));
    await user.clear(screen.getByRole('textbox', { name: 'Naam' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Vertragen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'SetRoutePhases', phases: [{ title: 'Vertragen', when: { from: '2020-02-01', until: '2020-03-31' } }] }]);
  });

  test('who has to be reminded stands beside the route, as on the page of the actions', async () => {
    const { user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('tab', { name: 'Herinneringen' }));
    expect(screen.getByRole('button', { name: /Kopiëren: herinnering voor Anna/ })).toBeTruthy();
  });
});
