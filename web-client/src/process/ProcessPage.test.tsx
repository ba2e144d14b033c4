import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givesContent } from '../test/content';
import { givenAtelier, showPage } from '../test/givenAtelier';
import ProcessPage from './ProcessPage';

function step(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['processStep', id, { title: `Stap ${id}`, kind: 'STEP', stakeholders: [], dependsOn: [], criteria: [], ...fields }];
}

function hurdle(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['hurdle', id, { title: `Hobbel ${id}`, component: 'PROCESS', state: 'OPEN', ...fields }];
}

async function shown(role: Role, items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <ProcessPage />, '/atelier/:atelierId/process', '/atelier/a1/process');
  return { atelier, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('row').slice(1);

describe('the process plan', () => {
  test('steps stand in order of time; what has no day comes last, and one that begins too early is said to', async () => {
    await shown('OBSERVER', [
      step('c'), step('b', { from: '2027-03-01', dependsOn: ['a'] }), step('a', { from: '2027-02-01', until: '2027-04-01' }),
    ]);
    expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Stap a', 'Stap b', 'Stap c']);
    expect(rows()[1]?.textContent).toContain('nog niet klaar als deze stap begint: Stap a');
    expect(rows()[2]?.textContent).toContain('onbekend');
    expect(screen.queryByRole('button', { name: 'Stap toevoegen' })).toBeNull();
  });

  test('a shift shows what moves along before it is done, and moves exactly that', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [
      step('a', { from: '2027-02-01' }), step('b', { from: '2027-03-01', until: '2027-03-05', dependsOn: ['a'] }), step('c', { dependsOn: ['b'] }),
    ]);
    await user.click(screen.getByRole('button', { name: /Stap a/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    await user.clear(screen.getByLabelText('Eerste dag'));
    await user.type(screen.getByLabelText('Eerste dag'), '2027-02-08');
    expect(screen.getByRole('checkbox', { name: '1 stap die hierop wacht, schuift even ver mee' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([
      { type: 'RescheduleStep', stepId: 'a', when: { from: '2027-02-08' }, along: [{ stepId: 'b', when: { from: '2027-03-08', until: '2027-03-12' } }] },
    ]);
  });

  test('who changes a step in the form is told when somebody else changes it meanwhile', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [step('a', { from: '2027-02-01' })]);
    await user.click(screen.getByRole('button', { name: /Stap a/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    expect(screen.queryByText(/^Iemand anders paste dit net aan/)).toBeNull();
    act(() => atelier.store.apply([['processStep', 'a', { product: 'Startnotitie' }]], 11));
    expect(await screen.findByText(/^Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test('what waits for a step cannot be chosen for it to wait for, and is said to be why', async () => {
    const { user } = await shown('PARTICIPANT', [step('a'), step('b', { dependsOn: ['a'] }), step('c', { dependsOn: ['b'] }), step('d')]);
    await user.click(screen.getByRole('button', { name: /Stap a/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getAllByRole('checkbox', { hidden: true }).map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual(['Stap d']);
    expect(dialog.getByText('Niet te kiezen, want dit wacht zelf op deze stap: Stap b; Stap c.')).toBeTruthy();
  });

  test('what others took away while the form was open is not asked for', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }], step('a'), step('b'), step('c', { dependsOn: ['a'] })]);
    await user.click(screen.getByRole('button', { name: /Stap c/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Netbeheerder', hidden: true }));
    await user.click(dialog.getByRole('checkbox', { name: 'Stap b', hidden: true }));
    await user.type(dialog.getByLabelText('Stap'), ' verder');
    act(() => atelier.store.apply([['stakeholder', 's1', null], ['processStep', 'a', null], ['processStep', 'b', null], ['processStep', 'c', { dependsOn: [] }]], 12));
    expect(await dialog.findByText('Intussen niet meer te kiezen, en hier weggelaten: Netbeheerder.')).toBeTruthy();
    expect(dialog.getByText('Intussen niet meer te kiezen, en hier weggelaten: Stap a; Stap b.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{ type: 'DescribeStep', stepId: 'c', title: 'Stap c verder', kind: 'STEP', stakeholders: [] }]);
  });

  test('what is typed in the table is kept when one leaves the field; a step needs a name', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [step('a', { from: '2027-02-01', until: '2027-02-03', body: 'College', stakeholders: ['s1'] })]);
    const title = screen.getByLabelText('Stap: Stap a');
    await user.clear(title);
    await user.tab();
    expect(screen.getByText('Vul in hoe de stap heet.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.type(title, 'Startnotitie{Enter}');
    expect(atelier.sent).toEqual([{ type: 'DescribeStep', stepId: 'a', title: 'Startnotitie', kind: 'STEP', body: 'College', stakeholders: ['s1'] }]);
  });

  test('Escape brings back what it was, and what is refused stays typed with the reason beside it', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [step('a')]);
    const body = screen.getByLabelText('Wie beslist of trekt: Stap a');
    await user.type(body, 'Raad{Escape}');
    expect(body).toHaveProperty('value', '');
    atelier.answer({ ok: false, problem: { code: 'plan-has-changed' } });
    await user.type(body, 'College');
    await user.tab();
    expect(await screen.findByText(/Iemand anders heeft het procesplan intussen veranderd/)).toBeTruthy();
    expect(body).toHaveProperty('value', 'College');
  });

  test('another first day in the table takes the whole step along, and shows first what else moves', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [
      step('a', { from: '2027-02-01', until: '2027-02-03' }), step('b', { from: '2027-03-01', dependsOn: ['a'] }),
    ]);
    fireEvent.change(screen.getByLabelText('Eerste dag: Stap a'), { target: { value: '2027-02-08' } });
    fireEvent.blur(screen.getByLabelText('Eerste dag: Stap a'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Stap b: 8 maart 2027')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Verschuiven' }));
    expect(atelier.sent).toEqual([
      { type: 'RescheduleStep', stepId: 'a', when: { from: '2027-02-08', until: '2027-02-10' }, along: [{ stepId: 'b', when: { from: '2027-03-08' } }] },
    ]);
  });

  test('a last day in the table that is before the first is said at the field', async () => {
    const { atelier } = await shown('PARTICIPANT', [step('a', { from: '2027-02-01' })]);
    fireEvent.change(screen.getByLabelText('Laatste dag: Stap a'), { target: { value: '2027-01-08' } });
    fireEvent.blur(screen.getByLabelText('Laatste dag: Stap a'));
    expect(await screen.findByText('De laatste dag is voor de eerste.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('a last day before the first is said at the field, and nothing is sent', async () => {
    const { atelier, user } = await shown('PARTICIPANT', []);
    await user.click(screen.getByRole('button', { name: 'Stap toevoegen' }));
    await user.type(screen.getByLabelText('Stap'), 'Warmtekavel');
    await user.type(screen.getByLabelText('Eerste dag'), '2027-05-02');
    await user.type(screen.getByLabelText('Laatste dag'), '2027-05-01');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('De laatste dag is voor de eerste.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('on the time line a step is moved by keys; what moves along is shown first, and Enter does it', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [
      step('a', { from: '2027-02-01' }), step('b', { from: '2027-03-01', dependsOn: ['a'] }), step('c'),
    ]);
    await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }));
    screen.getByRole('button', { name: /^Stap a, Stap, 1 februari 2027/ }).focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowLeft}');
    const shift = screen.getByRole('group', { name: 'Verschuiven: Stap a' });
    expect(shift.textContent).toContain('van 1 februari 2027 naar 7 februari 2027 (6 dagen later)');
    expect(within(shift).getByText('Stap b: 7 maart 2027')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Stap b, Stap, 7 maart 2027, wacht op Stap a/ })).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.keyboard('{Enter}');
    expect(atelier.sent).toEqual([
      { type: 'RescheduleStep', stepId: 'a', when: { from: '2027-02-07' }, along: [{ stepId: 'b', when: { from: '2027-03-07' } }] },
    ]);
  });

  test('on the time line a step is moved without dragging as well; Escape leaves all as it was', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [step('a', { from: '2027-02-01' }), step('b', { from: '2027-03-01', dependsOn: ['a'] })]);
    await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }));
    await user.click(screen.getByRole('button', { name: /^Stap a,/ }));
    await user.click(screen.getByRole('button', { name: 'Week later' }));
    await user.click(screen.getByRole('checkbox', { name: /schuift even ver mee/ }));
    await user.click(screen.getByRole('button', { name: 'Verschuiven' }));
    expect(atelier.sent).toEqual([{ type: 'RescheduleStep', stepId: 'a', when: { from: '2027-02-08' }, along: [] }]);
    await user.click(screen.getByRole('button', { name: /^Stap b,/ }));
    await user.click(screen.getByRole('button', { name: 'Dag eerder' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: /^Verschuiven/ })).toBeNull();
    expect(atelier.sent).toHaveLength(1);
  });

  test('who shifts a step that somebody else withdraws is told, and is back at the time line', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [step('a', { from: '2027-02-01' }), step('b', { from: '2027-03-01' })]);
    await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }));
    await user.click(screen.getByRole('button', { name: /^Stap a,/ }));
    act(() => atelier.store.apply([['processStep', 'a', null]], 11));
    expect(await screen.findByText('Stap a is intussen ingetrokken door iemand anders.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Verschuiven/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Tijdlijn van de stappen' }));
    await user.click(screen.getByRole('button', { name: /^Stap b,/ }));
    expect(screen.queryByText(/is intussen ingetrokken/)).toBeNull();
  });

  test('a step of many years later is brought into view: by a button, or from the keyboard', async () => {
    const { user } = await shown('PARTICIPANT', [step('a', { from: '2026-12-01' }), step('b', { from: '2035-10-01' })]);
    await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }));
    const zooms = within(screen.getByRole('group', { name: 'Hoe ver uit elkaar?' }));
    const pressed = () => zooms.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
    const width = () => document.querySelector<HTMLElement>('.wa-calendar-sheet')?.style.inlineSize;
    expect(pressed()).toEqual(['Kwartalen']);
    await user.click(zooms.getByRole('button', { name: 'Alles' }));
    expect([pressed(), width()]).toEqual([['Alles'], '900px']);
    screen.getByRole('button', { name: /^Stap b,/ }).focus();
    await user.keyboard('+');
    expect(pressed()).toEqual(['Kwartalen']);
    await user.keyboard('+');
    expect(pressed()).toEqual(['Maanden']);
    await user.keyboard('-');
    expect(pressed()).toEqual(['Kwartalen']);
    await user.keyboard('0');
    expect(pressed()).toEqual(['Alles']);
    expect(screen.queryByRole('group', { name: /^Verschuiven/ })).toBeNull();
  });

  test('who only follows along reads the same on the time line, and moves nothing', async () => {
    const { user } = await shown('OBSERVER', [step('a', { from: '2027-02-01', criteria: ['Er is een bron'] }), step('b', { from: '2027-01-01', dependsOn: ['a'] })]);
    await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }));
    expect(screen.getByText('Stap a go/no-go, Stap, 1 februari 2027, (go/no-go: Er is een bron)')).toBeTruthy();
    expect(screen.getByText(/^Stap b te vroeg, Stap, 1 januari 2027, wacht op Stap a, Let op: nog niet klaar/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Stap a/ })).toBeNull();
  });

  test('a hurdle goes to another cell by keys, or by choosing it and then the cell', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [hurdle('net', { likelihood: 4, impact: 4 }), hurdle('nieuw')]);
    await user.click(screen.getByRole('tab', { name: 'Hobbels' }));
    screen.getByRole('button', { name: '1 Hobbel net, kans 4, gevolg 4' }).focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(atelier.sent).toEqual([]);
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: '2 Hobbel nieuw, nog geen score' }));
    await user.click(screen.getByRole('button', { name: 'Hier neerzetten: kans 1, gevolg 5' }));
    expect(atelier.sent).toEqual([
      { type: 'ScoreHurdle', hurdleId: 'net', score: { likelihood: 5, impact: 3 } },
      { type: 'ScoreHurdle', hurdleId: 'nieuw', score: { likelihood: 1, impact: 5 } },
    ]);
  });

  test('the gravest hurdle comes first; a half score is not a score', async () => {
    const { atelier, user } = await shown('FACILITATOR', [hurdle('zonder score'), hurdle('klein', { likelihood: 2, impact: 1 }), hurdle('groot', { likelihood: 5, impact: 4 })]);
    await user.click(screen.getByRole('tab', { name: 'Hobbels' }));
    const table = within(screen.getByRole('table', { name: 'Hobbels' })).getAllByRole('rowheader');
    expect(table.map(({ textContent }) => textContent)).toEqual(['Hobbel groot', 'Hobbel klein', 'Hobbel zonder score']);
    await user.click(screen.getByRole('button', { name: 'Hobbel toevoegen' }));
    await user.type(screen.getByLabelText('Hobbel'), 'Net is vol');
    await user.type(screen.getByLabelText('Kans'), '4');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('Vul kans en gevolg allebei in, of geen van beide.')).toBeTruthy();
    await user.type(screen.getByLabelText('Gevolg'), '5');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toMatchObject([{ type: 'RaiseHurdle', title: 'Net is vol' }, { type: 'ScoreHurdle', score: { likelihood: 4, impact: 5 } }]);
  });

  test('who changes a hurdle is told when somebody else changes it meanwhile', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [hurdle('net')]);
    await user.click(screen.getByRole('tab', { name: 'Hobbels' }));
    await user.click(screen.getByRole('button', { name: 'Acties voor Hobbel net' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    expect(screen.queryByText(/^Iemand anders paste dit net aan/)).toBeNull();
    act(() => atelier.store.apply([['hurdle', 'net', { measure: 'Grond reserveren' }]], 11));
    expect(await screen.findByText(/^Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test('a hurdle has a party for its measure, and somebody who keeps at it; a party takes on a measure, not nothing', async () => {
    const party: ItemEntry = ['stakeholder', 's5', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];
    const { atelier, user } = await shown('FACILITATOR', [party, hurdle('net', { participant: 'forgotten' })]);
    await user.click(screen.getByRole('tab', { name: 'Hobbels' }));
    expect(screen.getByText('Iemand let erop')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Acties voor Hobbel net' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    await user.selectOptions(screen.getByLabelText('Eigenaar'), 'Netbeheerder');
    await user.selectOptions(screen.getByLabelText('Wie erop let'), 'anna');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('Vul in wat eraan gedaan wordt: een partij neemt een maatregel op zich.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.type(screen.getByLabelText('Maatregel'), 'Grond reserveren');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([
      { type: 'AgreeMeasure', hurdleId: 'net', measure: 'Grond reserveren', owner: 's5' },
      { type: 'EntrustHurdle', hurdleId: 'net', participantId: 'anna' },
    ]);
  });

  test('a step plan is followed as it ships; an item that stays open takes no evidence', async () => {
    vi.stubGlobal('fetch', givesContent);
    const { atelier, user } = await shown('FACILITATOR', []);
    await user.click(screen.getByRole('tab', { name: 'Dekking van het stappenplan' }));
    await user.click(await screen.findByRole('button', { name: 'Stappenplan uitvoeringsplan (NPLW) volgen' }));
    expect(atelier.sent).toMatchObject([{ type: 'FollowStepPlan', version: '2024-1' }]);
    const [followed] = atelier.sent;
    expect(followed?.type === 'FollowStepPlan' && followed.items.find(({ itemId }) => itemId === '2.8')?.staysOpen).toBe(true);
  });

  test('a step plan is for the facilitator to choose', async () => {
    const { user } = await shown('PARTICIPANT', []);
    await user.click(screen.getByRole('tab', { name: 'Dekking van het stappenplan' }));
    expect(screen.getByText(/De begeleider kiest er een/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /volgen$/ })).toBeNull();
  });

  test('what covers an item is chosen from the atelier, with its title as the words, and is a way to go there', async () => {
    const item: ItemEntry = ['stepPlanItem', '1.2', {
      plan: 'Stappenplan', version: '2024-1', place: 1, title: 'Gebouwen', titleInEnglish: 'Buildings', staysOpen: false, state: 'PARTLY',
      evidence: [
        { id: 'e1', coverage: 'PARTLY', text: 'Wijkgegevens', kind: 'neighbourhood', source: 'w1' },
        { id: 'e2', coverage: 'PARTLY', text: 'Wat weg is', kind: 'neighbourhood', source: 'w9' },
      ],
    }];
    const { atelier, user } = await shown('PARTICIPANT', [item, ['neighbourhood', 'w1', { name: 'Molenveld-Oost', figures: {} }], hurdle('h1'), hurdle('h2')]);
    await user.click(screen.getByRole('tab', { name: 'Dekking van het stappenplan' }));
    expect(screen.getByRole('link', { name: 'Wijkgegevens' }).getAttribute('href')).toBe('/atelier/a1/neighbourhoods?view=figures#item=w1');
    expect(screen.queryByRole('link', { name: 'Wat weg is' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /1\.2 Gebouwen/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bewijs toevoegen' }));
    await user.type(screen.getByLabelText('Bewijs'), '  ');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('Vul dit in.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Wat laat dit zien?'), 'Hobbel h2');
    await user.selectOptions(screen.getByLabelText('Wat laat dit zien?'), 'Hobbel h1');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Bewijs').value).toBe('Hobbel h1');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toMatchObject([
      { type: 'EvidenceStepPlanItem', itemId: '1.2', coverage: 'FULLY', text: 'Hobbel h1', source: { kind: 'hurdle', id: 'h1' } },
    ]);
  });

  test('what a step yields, with whom and for which part of the step plan is read in the table', async () => {
    await shown('OBSERVER', [
      step('a', { product: 'Projectopdracht', stakeholders: ['s1'], stepPlanPart: 'NPLW-2' }),
      ['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }],
    ]);
    const told = within(screen.getByRole('rowheader')).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told).toEqual(['Levert op: Projectopdracht', 'Met: Netbeheerder', 'Stappenplan: NPLW-2']);
  });
});
