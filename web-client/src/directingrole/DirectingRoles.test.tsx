import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { i18n } from '../i18n/i18n';
import { CONTENT, givesContent } from '../test/content';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { DirectingRoles } from './DirectingRoles';

const SCALE: ItemEntry = ['roleScale', 'scale', {
  scale: 'Regierol', version: '2026-1', source: 'https://example.org',
  roles: [
    { id: 'waiting', name: 'Afwachtend', nameInEnglish: 'Waiting', description: 'Wacht af.', descriptionInEnglish: 'Waits.' },
    { id: 'steering', name: 'Sturend', nameInEnglish: 'Steering', description: 'Stuurt.', descriptionInEnglish: 'Steers.' },
  ],
}];
const PLAN = { place: 1, title: 'Projectplan', titleInEnglish: 'Project plan' };
const CHOSEN: ItemEntry = ['directingRole', 'plan', { ...PLAN, role: 'steering', explanation: 'Er is haast.', decision: 'd1' }];
const DECISION: ItemEntry = ['decision', 'd1', {
  title: 'Wij sturen', question: 'Welke rol?', component: 'ORGANISATION', method: 'CONSENT', mandate: 'ATELIER', grounds: [], proposal: 'p1', state: 'AGREED',
  proposedAt: '2027-02-09T13:00:00Z', proposedBy: 'anna',
}];

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  vi.stubGlobal('fetch', givesContent);
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <DirectingRoles />, '/atelier/:atelierId/organisation', '/atelier/a1/organisation');
  return { atelier, user: userEvent.setup() };
}

describe('the scale', () => {
  test('is chosen by the facilitator from those that ship', async () => {
    const { atelier, user } = await shown('FACILITATOR');
    await user.selectOptions(await screen.findByLabelText('Lijst met rollen'), 'Sturen, stimuleren of faciliteren');
    await user.click(screen.getByRole('button', { name: 'Deze lijst gebruiken' }));
    expect(atelier.sent).toEqual([{ type: 'AdoptRoleScale', scale: CONTENT.roleScales[1] }]);
  });

  test('is not for others to choose', async () => {
    await shown('PARTICIPANT');
    expect(screen.getByText('Er is nog geen lijst met rollen gekozen.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('may still become another one as long as nothing was chosen from it', async () => {
    const { scale, version } = CONTENT.roleScales[0] ?? {};
    await shown('FACILITATOR', ['roleScale', 'scale', { ...SCALE[2], scale, version }], ['directingRole', 'plan', PLAN]);
    expect(await screen.findByRole('button', { name: 'Deze lijst gebruiken' })).toBeTruthy();
    expect(screen.getByText(/kunt u een andere lijst nemen/)).toBeTruthy();
    expect(screen.queryByText(/Kies eerst de lijst/)).toBeNull();
    expect(screen.getAllByRole('option')).toHaveLength(CONTENT.roleScales.length - 1);
  });

  test('stays once a role was chosen', async () => {
    const { atelier } = await shown('FACILITATOR', SCALE, ['directingRole', 'plan', PLAN], DECISION);
    await screen.findByRole('button', { name: 'Deze lijst gebruiken' });
    atelier.store.apply([CHOSEN], 11);
    await screen.findByRole('row', { name: /Projectplan Sturend/ });
    expect(screen.queryByRole('button', { name: 'Deze lijst gebruiken' })).toBeNull();
  });
});

describe('the role in a phase', () => {
  test('is chosen with a reason and the decision it rests on; without a role it is not', async () => {
    const { atelier, user } = await shown('PARTICIPANT', SCALE, ['directingRole', 'plan', PLAN], DECISION);
    expect(screen.getByRole('row', { name: /Projectplan nog niet gekozen/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Acties voor Projectplan' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rol kiezen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Kies een rol.', { selector: '[role=alert]' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Rol'), 'Sturend');
    await user.type(screen.getByLabelText('Waarom deze rol, of wat betekent die hier?'), ' Er is haast. ');
    await user.selectOptions(screen.getByLabelText('Volgt uit afspraak'), 'B1 Wij sturen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'ChooseDirectingRole', phaseId: 'plan', roleId: 'steering', explanation: 'Er is haast.', decisionId: 'd1' }]);
  });

  test('is opened again', async () => {
    const { atelier, user } = await shown('PARTICIPANT', SCALE, CHOSEN, DECISION);
    await user.click(screen.getByRole('button', { name: 'Acties voor Projectplan' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Weer open zetten' }));
    expect(atelier.sent).toEqual([{ type: 'ClearDirectingRole', phaseId: 'plan' }]);
  });

  test('is read in the language of now by who only follows along', async () => {
    await shown('OBSERVER', SCALE, CHOSEN, DECISION);
    await i18n.changeLanguage('en');
    expect(await screen.findByRole('row', { name: 'Project plan Steering Er is haast. B1 Wij sturen' })).toBeTruthy();
    expect(screen.getByText('Waits.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
