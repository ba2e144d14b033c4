import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import StakeholderPage from './StakeholderPage';

const TENANTS: ItemEntry = ['stakeholder', 's1', { name: 'Huurdersvereniging', kind: 'TENANTS', influence: 60, interest: 90, concern: 'Woonlasten' }];
const GRID: ItemEntry = ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR', influence: 80, interest: 40 }];
const UNPLACED: ItemEntry = ['stakeholder', 's3', { name: 'Waterschap', kind: 'WATER_AUTHORITY' }];

async function shown(items: ItemEntry[], role: 'PARTICIPANT' | 'OBSERVER' = 'PARTICIPANT') {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <StakeholderPage />, '/atelier/:atelierId/stakeholders', '/atelier/a1/stakeholders');
  return { atelier, user: userEvent.setup() };
}

describe('the stakeholder page', () => {
  test('a stakeholder says who it is and where it stands', async () => {
    await shown([TENANTS]);
    expect(screen.getByRole('button', { name: 'Huurdersvereniging, Huurders. Invloed 60, belang 90. Samen beslissen.' })).toBeTruthy();
  });

  test('a stakeholder is moved by keyboard', async () => {
    const { atelier, user } = await shown([TENANTS, GRID]);
    screen.getByRole('button', { name: /^Huurdersvereniging/ }).focus();
    await user.keyboard('m{ArrowDown}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 59, interest: 80 } }]);
    expect(screen.getByText('Huurdersvereniging staat op invloed 59, belang 80.')).toBeTruthy();
  });

  test('escape leaves a stakeholder where it stood', async () => {
    const { atelier, user } = await shown([TENANTS]);
    screen.getByRole('button', { name: /^Huurdersvereniging/ }).focus();
    await user.keyboard('m{ArrowDown}{Escape}');
    expect(atelier.sent).toEqual([]);
    expect(screen.getByRole('button', { name: /Invloed 60, belang 90/ })).toBeTruthy();
  });

  test('arrows go along the stakeholders, and the map is one stop for Tab', async () => {
    const { user } = await shown([TENANTS, GRID]);
    const tenants = screen.getByRole('button', { name: /^Huurdersvereniging,/ });
    const grid = screen.getByRole('button', { name: /^Netbeheerder,/ });
    tenants.focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(grid);
    expect([tenants.tabIndex, grid.tabIndex]).toEqual([-1, 0]);
  });

  test('who chose to place a stakeholder puts it down by a tap on the map', async () => {
    const { atelier, user } = await shown([TENANTS, UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Waterschap plaatsen' }));
    fireEvent.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }), { detail: 1, clientX: 450, clientY: 280 });
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's3', standing: { influence: 50, interest: 50 } }]);
    expect(screen.queryByRole('heading', { name: 'Huurdersvereniging' })).toBeNull();
  });

  test('a stakeholder is dragged', async () => {
    const { atelier } = await shown([TENANTS]);
    const dot = screen.getByRole('button', { name: /^Huurdersvereniging/ });
    const map = screen.getByRole('group', { name: 'Kaart van invloed en belang' });
    map.getBoundingClientRect = () => ({ left: 0, top: 0, right: 900, bottom: 560, width: 900, height: 560, x: 0, y: 0, toJSON: () => '' });
    fireEvent.pointerDown(dot, { button: 0, pointerId: 1, clientX: 800, clientY: 200 });
    fireEvent.pointerMove(dot, { pointerId: 1, clientX: 450, clientY: 280 });
    fireEvent.pointerUp(dot, { pointerId: 1, clientX: 450, clientY: 280 });
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 50, interest: 50 } }]);
  });

  test('who is not on the map yet is placed by keyboard', async () => {
    const { atelier, user } = await shown([UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Waterschap plaatsen' }));
    await user.keyboard('{ArrowUp}{Enter}');
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's3', standing: { influence: 51, interest: 50 } }]);
  });

  test('a stakeholder is placed by number, and a wrong number is explained', async () => {
    const { atelier, user } = await shown([TENANTS]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    const influence = screen.getByRole('spinbutton', { name: 'Invloed' });
    await user.clear(influence);
    await user.type(influence, '101');
    await user.click(screen.getByRole('button', { name: 'Zet op deze plaats' }));
    expect(atelier.sent).toEqual([]);
    expect(screen.getByText(/0 tot en met 100/)).toBeTruthy();
    await user.clear(influence);
    await user.type(influence, '70{Enter}');
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 70, interest: 90 } }]);
  });

  test('a place that nobody gave is empty, and is not taken for a place', async () => {
    const { atelier, user } = await shown([UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Lijst' }));
    await user.click(screen.getByRole('button', { name: 'Waterschap' }));
    await user.click(screen.getByRole('button', { name: 'Zet op deze plaats' }));
    expect(atelier.sent).toEqual([]);
    expect(screen.getAllByText(/0 tot en met 100/)).toHaveLength(2);
  });

  test('it is recorded who is there, who speaks for whom, and how they stand: in one go', async () => {
    const { atelier, user } = await shown([TENANTS, UNPLACED]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    const presence = screen.getByRole('combobox', { name: 'In het atelier' });
    await user.selectOptions(presence, 'Aanwezig');
    expect(screen.getByText('Nog niet opgeslagen.')).toBeTruthy();
    await user.selectOptions(presence, 'Een ander spreekt namens hen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([]);
    const others = screen.getByRole('combobox', { name: 'Wie spreekt voor deze stakeholder?' });
    expect(others).toHaveProperty('ariaInvalid', 'true');
    expect(within(others).queryByRole('option', { name: /^Huurdersvereniging/ })).toBeNull();
    await user.selectOptions(others, 'Waterschap');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Houding' }), 'Tegen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([
      { type: 'RecordPresence', stakeholderId: 's1', presence: 'REPRESENTED', representedBy: 's3' },
      { type: 'RecordAttitude', stakeholderId: 's1', attitude: 'AGAINST' },
    ]);
    expect(document.activeElement).toBe(presence);
  });

  test('what was chosen and not kept is as it was; what was refused is still there, and said', async () => {
    const [kind, id, tenants] = TENANTS;
    const { atelier, user } = await shown([[kind, id, { ...tenants, attitude: 'NEUTRAL' }]]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    const attitude = screen.getByRole('combobox', { name: 'Houding' });
    await user.selectOptions(attitude, 'Tegen');
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(attitude).toHaveProperty('value', 'NEUTRAL');
    expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull();
    atelier.answer({ ok: false, problem: { code: 'atelier-is-closed' } });
    await user.selectOptions(attitude, 'Voor');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(attitude).toHaveProperty('value', 'IN_FAVOUR');
    expect(screen.getByText('Nog niet opgeslagen.')).toBeTruthy();
  });

  test('what is known of their presence is in the list; what is not, is not absence', async () => {
    const [kind, id, tenants] = TENANTS;
    const { user } = await shown([[kind, id, { ...tenants, presence: 'REPRESENTED', representedBy: 's3', attitude: 'AGAINST' }], UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Lijst' }));
    const cells = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map((cell) => cell.textContent).slice(4, 6);
    expect(cells(/Huurdersvereniging/)).toEqual(['Waterschap spreekt namens hen', 'Tegen']);
    expect(cells(/^Waterschap/)).toEqual(['Nog niet bekend', 'Nog niet bekend']);
  });

  test('a stakeholder is registered; one without a name is not', async () => {
    const { atelier, user } = await shown([]);
    await user.click(screen.getByRole('button', { name: 'Stakeholder toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(screen.getByText('Vul een naam in.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Naam van de organisatie of groep' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van de organisatie of groep' }), ' Papierfabriek ');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Bronhouder');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(atelier.sent).toEqual([expect.objectContaining({ type: 'RegisterStakeholder', name: 'Papierfabriek', kind: 'SOURCE_OWNER' })]);
    expect(atelier.sent[0]).not.toHaveProperty('role');
  });

  test('what was filled in stays until it is kept, and it is said why it was not', async () => {
    const { atelier, user } = await shown([]);
    await user.click(screen.getByRole('button', { name: 'Stakeholder toevoegen' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van de organisatie of groep' }), 'Papierfabriek');
    atelier.answer({ ok: false, problem: { code: 'too-many-requests' } });
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByText(/Dat ging te snel/)).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'Naam van de organisatie of groep' }) as HTMLInputElement).value).toBe('Papierfabriek');

    atelier.answer({ ok: true, revision: 12 });
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByRole('button', { name: 'Stakeholder toevoegen' })).toBeTruthy();
    expect(new Set(atelier.sent.map((command) => 'stakeholderId' in command && command.stakeholderId)).size).toBe(1);
  });

  test('what somebody else wrote of a stakeholder at the same moment is told, and one’s own text stays in the form', async () => {
    const { atelier, user } = await shown([TENANTS]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    await user.click(screen.getByRole('button', { name: 'Gegevens aanpassen' }));
    const name = screen.getByRole('textbox', { name: 'Naam van de organisatie of groep' });
    await user.type(name, ' Oost');
    atelier.answer({ ok: false, problem: { code: 'item-changed-meanwhile' } });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/^Iemand anders heeft dit intussen veranderd/)).toBeTruthy();
    expect((name as HTMLInputElement).value).toBe('Huurdersvereniging Oost');
  });

  test('a stakeholder is withdrawn only after it was asked', async () => {
    const { atelier, user } = await shown([TENANTS]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    await user.click(screen.getByRole('button', { name: 'Van de lijst halen' }));
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, van de lijst halen' }));
    expect(atelier.sent).toEqual([{ type: 'WithdrawStakeholder', stakeholderId: 's1' }]);
  });

  test('who speaks for others does not go before it was asked who speaks for them now', async () => {
    const spokenFor = (id: string, name: string): ItemEntry => ['stakeholder', id, { name, kind: 'OTHER', presence: 'REPRESENTED', representedBy: 's1' }];
    const { atelier, user } = await shown([TENANTS, GRID, spokenFor('s4', 'Jongeren'), spokenFor('s5', 'Ouderen')]);
    await user.click(screen.getByRole('button', { name: /^Huurdersvereniging/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'In het atelier' }), 'Afwezig');
    expect(screen.getByText('Let op: Huurdersvereniging spreekt namens Jongeren, Ouderen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    await user.click(screen.getByRole('button', { name: 'Van de lijst halen' }));
    expect(screen.getByText('Let op: Huurdersvereniging spreekt namens Jongeren, Ouderen.')).toBeTruthy();
    const others = screen.getByRole('combobox', { name: 'Wie spreekt nu namens Ouderen?' });
    expect(within(others).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Nog niet bekend', 'Jongeren', 'Netbeheerder']);
    await user.selectOptions(others, 'Netbeheerder');
    await user.click(screen.getByRole('button', { name: 'Ja, van de lijst halen' }));
    expect(atelier.sent).toEqual([
      { type: 'RecordPresence', stakeholderId: 's4' },
      { type: 'RecordPresence', stakeholderId: 's5', presence: 'REPRESENTED', representedBy: 's2' },
      { type: 'WithdrawStakeholder', stakeholderId: 's1' },
    ]);
  });

  test('the list says what the map shows', async () => {
    const { user } = await shown([TENANTS, UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Lijst' }));
    const row = screen.getByRole('row', { name: /Huurdersvereniging/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent).slice(0, 4)).toEqual(['Huurders', '60', '90', 'Samen beslissen']);
    expect(screen.getByRole('row', { name: /Waterschap/ }).textContent).toContain('nog niet geplaatst');
  });

  test('on paper the map, the list and the rings come, each under its title, whichever is open', async () => {
    const { user } = await shown([TENANTS, UNPLACED]);
    await user.click(screen.getByRole('button', { name: 'Ringen' }));
    const figure = screen.getByRole('figure');
    fireEvent(window, new Event('beforeprint'));
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.filter((title) => ['Kaart', 'Lijst', 'Ringen'].includes(title))).toEqual(['Kaart', 'Lijst', 'Ringen']);
    expect(screen.getByRole('group', { name: 'Kaart van invloed en belang' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Alle stakeholders met hun plaats op de kaart' })).toBeTruthy();
    expect(screen.getByRole('figure')).toBe(figure);
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('heading', { name: 'Kaart' })).toBeNull();
    expect(screen.queryByRole('table', { name: 'Alle stakeholders met hun plaats op de kaart' })).toBeNull();
  });

  test('who only follows along can change nothing', async () => {
    const { atelier, user } = await shown([TENANTS, UNPLACED], 'OBSERVER');
    expect(screen.queryByRole('button', { name: 'Stakeholder toevoegen' })).toBeNull();
    screen.getByRole('button', { name: /^Huurdersvereniging/ }).focus();
    await user.keyboard('m{ArrowDown}{Enter}');
    expect(atelier.sent).toEqual([]);
  });
});
