import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { Rings } from './Rings';

const CITY: ItemEntry = ['stakeholder', 's1', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }];
const GRID: ItemEntry = ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];
const PLACED: ItemEntry = ['ring', 's2', { actual: 'BE_INFORMED', desired: 'CO_WORK' }];
const GONE: ItemEntry = ['ring', 'left', { actual: 'CO_DECIDE' }];

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [CITY, GRID, ...items]);
  showPage(atelier, <Rings />, '/atelier/:atelierId/stakeholders', '/atelier/a1/stakeholders');
  return { atelier, user: userEvent.setup() };
}

describe('the rings', () => {
  test('show who is where, and of whom it is not known', async () => {
    const { user } = await shown('OBSERVER', PLACED, GONE);
    const now = within(screen.getByRole('figure', { name: 'Ringen van invloed: Nu' }));
    expect(now.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Netbeheerder', 'Gemeente']);
    expect(now.getByText('Nog onbekend')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Welke ringen ziet u?'), 'Wil de partij zelf');
    expect(within(screen.getByRole('figure', { name: 'Ringen van invloed: Wil de partij zelf' })).getAllByText('niemand')).toHaveLength(4);
  });

  test('are those that the phase of the programme asks for, until another is chosen', async () => {
    const phase = (title: string) => ({ title, minutes: 8, visibility: 'ALL', place: { kind: 'RINGS' } });
    const phases = [phase('Feitelijke ring'), phase('Gewenste ring')];
    const { user } = await shown('PARTICIPANT', ['agendaItem', 'i1', { halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 16, workForms: [], state: 'RUNNING', phases, phase: 2 }]);
    expect(screen.getByRole('figure', { name: 'Ringen van invloed: Gewenst' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Welke ringen ziet u?'), 'Nu');
    expect(screen.getByRole('figure', { name: 'Ringen van invloed: Nu' })).toBeTruthy();
  });

  test('say what differs, and of how many not all is known', async () => {
    await shown('OBSERVER', PLACED);
    expect(screen.getByText('Netbeheerder: van meeweten naar meewerken, 2 ringen dichterbij')).toBeTruthy();
    expect(screen.getByText('Van 2 partijen is nog niet alles bekend.')).toBeTruthy();
  });

  test('are filled in the table, and emptied', async () => {
    const { atelier, user } = await shown('PARTICIPANT', PLACED);
    await user.selectOptions(screen.getByLabelText('Wil de partij zelf: Gemeente'), 'Meebeslissen');
    await user.selectOptions(screen.getByLabelText('Nu: Netbeheerder'), 'onbekend');
    expect(atelier.sent).toEqual([
      { type: 'PlaceInRing', stakeholderId: 's1', analysis: 'WISHED', ring: 'CO_DECIDE' },
      { type: 'TakeOutOfRing', stakeholderId: 's2', analysis: 'ACTUAL' },
    ]);
  });

  test('are only read by who follows along', async () => {
    await shown('AUDITOR', PLACED);
    expect(screen.getByRole('row', { name: 'Netbeheerder Meeweten onbekend Meewerken' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /Nu/ })).toBeNull();
  });

  test('say it when a placement is refused', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    atelier.answer({ ok: false, problem: { code: 'item-unknown' } });
    await user.selectOptions(screen.getByLabelText('Nu: Gemeente'), 'Meedenken');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
