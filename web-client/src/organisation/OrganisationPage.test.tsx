import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { closeAtelier, givenAtelier, marked, showPage } from '../test/givenAtelier';
import OrganisationPage from './OrganisationPage';

const CITY: ItemEntry = ['stakeholder', 's1', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }];
const GRID: ItemEntry = ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];
const STEERING: ItemEntry = ['body', 'o1', { name: 'Stuurgroep', kind: 'STEERING_GROUP', mandate: 'Go/no-go', members: ['s1', 'left'], observers: ['s2'], bodyRevision: 8 }];

function product(...parts: readonly (readonly [stakeholder: string, responsibility: string])[]): ItemEntry {
  return ['product', 'pr1', { title: 'Projectplan', parts: parts.map(([stakeholder, responsibility]) => ({ stakeholder, responsibility })) }];
}

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [CITY, GRID, ...items]);
  showPage(atelier, <OrganisationPage />, '/atelier/:atelierId/organisation', '/atelier/a1/organisation');
  return { atelier, user: userEvent.setup() };
}

async function rasci(role: Role, ...items: readonly ItemEntry[]) {
  const all = await shown(role, ...items);
  await all.user.click(screen.getByRole('tab', { name: 'Wie doet wat' }));
  return all;
}

describe('the bodies', () => {
  test('a body says who is in it, and what is not known of it', async () => {
    await shown('OBSERVER', STEERING);
    const body = within(screen.getByRole('listitem'));
    expect(body.getByText('Gemeente, partij die niet meer op de lijst staat')).toBeTruthy();
    expect(body.getAllByText('onbekend')).toHaveLength(2);
    expect(body.queryByRole('button')).toBeNull();
  });

  test('a body is established; one without a name is not', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Overleg toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul een naam in.')).toBeTruthy();
    await user.type(screen.getByLabelText('Naam'), ' Projectgroep ');
    await user.selectOptions(screen.getByLabelText('Soort'), 'Projectgroep');
    await user.selectOptions(screen.getByLabelText('Netbeheerder'), 'Lid');
    await user.selectOptions(screen.getByLabelText('Gemeente'), 'Toehoorder');
    await user.selectOptions(screen.getByLabelText('Voorzitter'), 'Netbeheerder');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([expect.objectContaining({
      type: 'EstablishBody',
      charter: { name: 'Projectgroep', kind: 'PROJECT_TEAM', members: ['s2'], observers: ['s1'], chair: 's2' },
    })]);
  });

  test('a change is based on what was seen, and who leaves does not stay the chair', async () => {
    const { atelier, user } = await shown('PARTICIPANT', ['body', 'o1', { name: 'Stuurgroep', kind: 'STEERING_GROUP', members: ['s1'], observers: [], chair: 's1', bodyRevision: 8 }]);
    await user.click(screen.getByRole('button', { name: 'Acties voor Stuurgroep' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    await user.selectOptions(screen.getByLabelText('Gemeente'), 'Niet');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{
      type: 'ReviseBody', bodyId: 'o1', basedOn: 8, charter: { name: 'Stuurgroep', kind: 'STEERING_GROUP', members: [], observers: [] },
    }]);
  });

  test('what somebody else changed meanwhile is said in the form', async () => {
    const { atelier, user } = await shown('PARTICIPANT', STEERING);
    atelier.answer({ ok: false, problem: { code: 'body-changed-meanwhile' } });
    await user.click(screen.getByRole('button', { name: 'Acties voor Stuurgroep' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await within(screen.getByRole('dialog')).findByText(/Iemand anders heeft dit overleg intussen veranderd/)).toBeTruthy();

    act(() => atelier.store.apply([['body', 'o1', { bodyRevision: 12 }]], 12));
    atelier.answer({ ok: true, revision: 13 });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent.at(-1)).toMatchObject({ type: 'ReviseBody', basedOn: 12 });
  });

  test('a body is dissolved only after it was asked', async () => {
    const { atelier, user } = await shown('FACILITATOR', STEERING);
    await user.click(screen.getByRole('button', { name: 'Acties voor Stuurgroep' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Opheffen' }));
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, hef op' }));
    expect(atelier.sent).toEqual([{ type: 'DissolveBody', bodyId: 'o1' }]);
  });

  test('the menu of a body says who may read it, also in a closed atelier, where it offers nothing else', async () => {
    const { atelier, user } = await shown('FACILITATOR', STEERING);
    await closeAtelier(atelier);
    await user.click(screen.getByRole('button', { name: 'Acties voor Stuurgroep' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Wie mag dit lezen?']);
    await user.click(screen.getByRole('menuitem'));
    await user.click(await screen.findByRole('radio', { name: 'Vertrouwelijk' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'ClassifyItem', kind: 'body', itemId: 'o1', confidentiality: 'CONFIDENTIAL' }]);
  });

  test('a mark stands with the body, for everybody in the atelier', async () => {
    await shown('OBSERVER', STEERING, marked('body', 'o1', 'INTERNAL'));
    expect(within(screen.getByRole('listitem')).getByText('Intern')).toBeTruthy();
  });
});

describe('who does what', () => {
  test('a product without an A is said to miss it', async () => {
    await rasci('PARTICIPANT', product(['s1', 'RESPONSIBLE']));
    expect(screen.getByText('Bij 1 product is nog niemand eindverantwoordelijk (A).')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Projectplan.*Nog geen A/ })).toBeTruthy();
  });

  test('who gives a second product the name of another is told so, and may', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product(['s1', 'ACCOUNTABLE']));
    await user.click(screen.getByRole('button', { name: 'Product toevoegen' }));
    expect(screen.queryByText(/Er staat al een product met deze naam/)).toBeNull();
    await user.type(screen.getByLabelText('Wat wordt er gemaakt?'), ' projectplan');
    expect(screen.getByText(/Er staat al een product met deze naam/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ type: 'AddProduct', title: 'projectplan' }]);
  });

  test('a stakeholder gets a part, and its part is taken back', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product(['s1', 'ACCOUNTABLE']));
    await user.selectOptions(screen.getByLabelText('Netbeheerder bij Projectplan'), 'C');
    await user.selectOptions(screen.getByLabelText('Gemeente bij Projectplan'), '–');
    expect(atelier.sent).toEqual([
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's2', responsibility: 'CONSULTED' },
      { type: 'ClearResponsibility', productId: 'pr1', stakeholderId: 's1' },
    ]);
  });

  test('a second A moves the first only after it was asked; who does the work goes on doing it', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product(['s1', 'RESPONSIBLE_AND_ACCOUNTABLE']));
    await user.selectOptions(screen.getByLabelText('Netbeheerder bij Projectplan'), 'A');
    expect(screen.getByText(/Gemeente is nu eindverantwoordelijk \(A\) voor "Projectplan"/)).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, verplaats de A' }));
    expect(atelier.sent).toEqual([
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's1', responsibility: 'RESPONSIBLE' },
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's2', responsibility: 'ACCOUNTABLE' },
    ]);
  });

  test('a second A that is not to be moved changes nothing', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product(['s1', 'ACCOUNTABLE']));
    await user.selectOptions(screen.getByLabelText('Netbeheerder bij Projectplan'), 'R + A');
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(atelier.sent).toEqual([]);
  });

  test('the A is moved whole or not at all, and a refusal is told', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product(['s1', 'ACCOUNTABLE']));
    atelier.answer({ ok: false, problem: { code: 'item-unknown' } });
    await user.selectOptions(screen.getByLabelText('Netbeheerder bij Projectplan'), 'A');
    await user.click(screen.getByRole('button', { name: 'Ja, verplaats de A' }));
    expect(atelier.wholes).toEqual([[
      { type: 'ClearResponsibility', productId: 'pr1', stakeholderId: 's1' },
      { type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's2', responsibility: 'ACCOUNTABLE' },
    ]]);
    expect(await screen.findByText(/is er niet meer/)).toBeTruthy();
  });

  test('a product is added; one without a title is not', async () => {
    const { atelier, user } = await rasci('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Product toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul in wat er gemaakt wordt.')).toBeTruthy();
    await user.type(screen.getByLabelText('Wat wordt er gemaakt?'), 'Startnotitie');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'AddProduct', productId: expect.any(String) as string, title: 'Startnotitie' }]);
  });

  test('a part is given from the menu of the product, as on a phone', async () => {
    const { atelier, user } = await rasci('PARTICIPANT', product());
    await user.click(screen.getByRole('button', { name: 'Acties voor Projectplan' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rol geven' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Kies een partij.', { selector: '[role=alert]' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Partij'), 'Gemeente');
    await user.selectOptions(screen.getByLabelText('Rol'), 'I: wordt geïnformeerd');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'AssignResponsibility', productId: 'pr1', stakeholderId: 's1', responsibility: 'INFORMED' }]);
  });

  test('the menu of a product says who may read it, and the mark stands with it', async () => {
    const { atelier, user } = await rasci('FACILITATOR', product(), marked('product', 'pr1', 'CONFIDENTIAL'));
    expect(screen.getAllByText('Vertrouwelijk').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Acties voor Projectplan' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wie mag dit lezen?' }));
    await user.click(await screen.findByRole('radio', { name: 'Geen markering' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'WithdrawClassification', kind: 'product', itemId: 'pr1' }]);
  });

  test('who only follows along sees the letters and can change nothing', async () => {
    await rasci('AUDITOR', product(['s1', 'RESPONSIBLE_AND_ACCOUNTABLE'], ['left', 'INFORMED']));
    expect(screen.getByText('R + A', { selector: 'abbr' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'partij die niet meer op de lijst staat' })).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Product toevoegen|Acties/ })).toBeNull();
  });
});

test('on paper all of the organisation comes, each part under its title', async () => {
  await shown('PARTICIPANT', STEERING, product(['s1', 'ACCOUNTABLE']));
  fireEvent(window, new Event('beforeprint'));
  const titles = screen.getAllByRole('heading', { level: 2, hidden: true }).map(({ textContent }) => textContent);
  expect(titles).toEqual(expect.arrayContaining(['Overleggen', 'Wie doet wat', 'Overeenkomsten', 'Regierol', 'Juridisch']));
  expect(screen.getByText('Projectplan')).toBeTruthy();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText('Projectplan')).toBeNull();
});
