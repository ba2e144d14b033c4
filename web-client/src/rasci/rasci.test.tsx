import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import OrganisationPage from '../organisation/OrganisationPage';
import { givenAtelier, showPage } from '../test/givenAtelier';

const AT = '2027-02-09T13:00:00Z';
const CITY: ItemEntry = ['stakeholder', 's1', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }];
const GRID: ItemEntry = ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];
const PLAN: ItemEntry = ['product', 'pr1', { title: 'Projectplan', parts: [{ stakeholder: 's2', responsibility: 'INFORMED' }] }];
const TABLE: ItemEntry = ['tableGroup', 't1', { name: 'Tafel 1', sequence: 1 }];
const SEATED: ItemEntry = ['seat', 'anna', { tableGroup: 't1' }];
const RUNNING: ItemEntry = ['rasciRound', 'r1', { state: 'PROPOSING', startedAt: AT, tables: 1 }];
const SHOWN: ItemEntry = ['rasciRound', 'r1', { state: 'SHOWN', startedAt: AT, shownAt: AT, tables: 2 }];

function proposal(table: number, stakeholder: string, responsibility: string, more: object = {}): ItemEntry {
  return ['rasciProposal', `r1:${table}:${stakeholder}`, {
    round: 'r1', table: `t${table}`, tableName: `Tafel ${table}`, product: 'pr1', stakeholder, responsibility, ...more,
  }];
}

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [CITY, GRID, PLAN, TABLE, ...items]);
  showPage(atelier, <OrganisationPage />, '/atelier/:atelierId/organisation', '/atelier/a1/organisation?view=rasci');
  return { atelier, user: userEvent.setup() };
}
const cell = (party: string) => screen.getByLabelText(`${party} bij Projectplan`);

describe('RASCI per table', () => {
  test('the facilitator starts a round', async () => {
    const { atelier, user } = await shown('FACILITATOR', SEATED);
    await user.click(screen.getByRole('button', { name: 'RASCI per tafel starten' }));
    expect(atelier.sent).toEqual([{ type: 'StartRasciRound', rasciRoundId: expect.any(String) }]);
  });

  test('where nobody sits at a table it is not offered: all fill in together, and tables can be made', async () => {
    await shown('FACILITATOR');
    expect(screen.queryByRole('button', { name: 'RASCI per tafel starten' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Mensen indelen aan tafels' }).getAttribute('href')).toBe('/atelier/a1/tables');
    expect(cell('Gemeente')).toBeTruthy();
  });

  test('who sits at a table sees and fills in its proposal, not what was agreed', async () => {
    const { atelier, user } = await shown('PARTICIPANT', SEATED, RUNNING, proposal(1, 's1', 'CONSULTED', { owner: 'bram', sharedWith: ['anna'], private: true }));
    expect(screen.getByRole('heading', { name: 'Voorstel van Tafel 1' })).toBeTruthy();
    expect(cell('Gemeente')).toHaveProperty('value', 'CONSULTED');
    expect(cell('Netbeheerder')).toHaveProperty('value', '');
    await user.selectOptions(cell('Netbeheerder'), 'A');
    await user.selectOptions(cell('Gemeente'), '–');
    expect(atelier.sent).toEqual([
      { type: 'ProposeResponsibility', rasciRoundId: 'r1', productId: 'pr1', stakeholderId: 's2', responsibility: 'ACCOUNTABLE' },
      { type: 'WithdrawResponsibility', rasciRoundId: 'r1', productId: 'pr1', stakeholderId: 's1' },
    ]);
  });

  test('who sits at no table is told what to do, and cannot change what was agreed', async () => {
    await shown('PARTICIPANT', RUNNING);
    expect(screen.getByText(/vraag de begeleider om een plek/)).toBeTruthy();
    expect(screen.getByText('I', { selector: 'abbr' })).toBeTruthy();
    expect(screen.queryByLabelText('Netbeheerder bij Projectplan')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Voorstellen laten zien' })).toBeNull();
  });

  test('the facilitator shows the proposals only after it was asked', async () => {
    const { atelier, user } = await shown('FACILITATOR', RUNNING);
    await user.click(screen.getByRole('button', { name: 'Voorstellen laten zien' }));
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, laat zien' }));
    expect(atelier.sent).toEqual([{ type: 'ShowRasciProposals', rasciRoundId: 'r1' }]);
  });

  test('what tables proposed is beside each other, and where they agree it is taken over in one batch', async () => {
    const { atelier, user } = await shown('PARTICIPANT', SHOWN,
      proposal(1, 's1', 'ACCOUNTABLE'), proposal(2, 's1', 'ACCOUNTABLE'), proposal(1, 's2', 'RESPONSIBLE', { agreed: 'INFORMED' }), proposal(2, 's2', 'CONSULTED', { agreed: 'INFORMED' }));
    expect(screen.getByText('Op 1 plek botst het.')).toBeTruthy();
    const clash = within(screen.getByText('Botsing').parentElement ?? document.body);
    expect(clash.getByText('Netbeheerder')).toBeTruthy();
    expect(clash.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['R', 'C', 'I']);
    await user.click(screen.getByRole('button', { name: 'Neem 1 rol over waar alle tafels het eens zijn' }));
    expect(atelier.sent).toEqual([{ type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's1', responsibility: 'ACCOUNTABLE' }]);
  });

  test('where tables clash, the role that it becomes is chosen beside them', async () => {
    const { atelier, user } = await shown('FACILITATOR', SHOWN, proposal(1, 's2', 'RESPONSIBLE'), proposal(2, 's2', 'INFORMED'), proposal(1, 's1', 'CONSULTED'));
    expect(screen.getByRole('button', { name: 'I (Tafel 2): Netbeheerder bij Projectplan' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Van de 2 botsingen is er nog 1 open.')).toBeTruthy();
    expect(screen.getByText('Opgelost')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'R (Tafel 1): Netbeheerder bij Projectplan' }));
    await user.click(screen.getByRole('button', { name: 'C (Tafel 1): Gemeente bij Projectplan' }));
    expect(atelier.sent).toEqual([
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's2', responsibility: 'RESPONSIBLE' },
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's1', responsibility: 'CONSULTED' },
    ]);
  });

  test('once all clashes are settled it does not say that tables clash', async () => {
    await shown('PARTICIPANT', SHOWN, proposal(1, 's2', 'RESPONSIBLE'), proposal(2, 's2', 'INFORMED'));
    expect(screen.getByText('De botsing is opgelost.')).toBeTruthy();
    expect(screen.queryByText('Botsing')).toBeNull();
  });

  test('a role that no table proposed settles a clash, unless it was agreed before', async () => {
    await shown('PARTICIPANT', SHOWN, proposal(1, 's2', 'RESPONSIBLE'), proposal(2, 's2', 'CONSULTED'));
    expect(screen.getByText('De botsing is opgelost.')).toBeTruthy();
    cleanup();
    await shown('PARTICIPANT', SHOWN, proposal(1, 's2', 'RESPONSIBLE', { agreed: 'INFORMED' }), proposal(2, 's2', 'CONSULTED', { agreed: 'INFORMED' }));
    expect(screen.getByText('Op 1 plek botst het.')).toBeTruthy();
  });

  test('no role settles a clash as well, once it is chosen', async () => {
    const { atelier, user } = await shown('FACILITATOR', SHOWN, proposal(1, 's1', 'CONSULTED'), proposal(2, 's2', 'INFORMED'));
    expect(screen.getByText('Van de 2 botsingen is er nog 1 open.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'geen (Tafel 2): Gemeente bij Projectplan' }));
    expect(atelier.sent).toEqual([{ type: 'ClearResponsibility', productId: 'pr1', stakeholderId: 's1' }]);
  });

  test('where only one table proposed something, nobody is said to agree with it', async () => {
    await shown('PARTICIPANT', SHOWN, proposal(1, 's1', 'ACCOUNTABLE'));
    expect(screen.getByText('Alleen Tafel 1 vulde iets in. Er is nog niets om mee te vergelijken.')).toBeTruthy();
    expect(screen.queryByText('Eens')).toBeNull();
    expect(screen.getByRole('button', { name: 'Neem 1 rol over van Tafel 1' })).toBeTruthy();
  });
});
