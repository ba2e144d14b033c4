import { expectFittingPage } from '../room/looks.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day, dayInWords } from './days.ts';
import { byId, example, partyName, personName } from './example.ts';
import { component, componentName, stakeholderType } from './terms.ts';

/** The first parties by hand; the others have the same form, and are sent as it sends them. */
export async function partiesAreRegistered({ facilitator, lead }: Company): Promise<void> {
  const { page } = facilitator;
  const [first, second, ...others] = example.stakeholders;
  await facilitator.open('/stakeholders');
  for (const party of [first, second]) {
    if (!party) continue;
    await facilitator.button('Stakeholder toevoegen').click();
    await page.getByLabel('Naam van de organisatie of groep').fill(party.name);
    await page.getByLabel('Soort').selectOption(stakeholderType(party.type));
    await page.getByLabel('Rol', { exact: true }).fill(party.role);
    await page.getByLabel('Moet beslissen over').fill(party.mustDecide);
    await page.getByLabel('Zorg', { exact: true }).fill(party.concern);
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await expect(page.getByLabel('Naam van de organisatie of groep')).toHaveCount(0);
  }
  await lead.give(...others.map(({ id, name, type, role, mustDecide, concern }) => (
    { type: 'RegisterStakeholder', stakeholderId: id, name, kind: stakeholderType(type), role, mustDecide, concern } as const
  )));
}

/** What it is for, who has to be there, and what it costs; by hand one or two of each list, the weights all. */
export async function intake(company: Company): Promise<void> {
  const { facilitator, leader } = company;
  const { page } = facilitator;
  const { date, startingPoint, withParticipantIds, goals } = example.intake;
  await facilitator.open('/intake?step=occasion');
  await page.getByLabel('Datum van het intakegesprek').fill(day(date));
  await page.getByLabel('Wie hield het gesprek?').selectOption(personName('fac-01'));
  for (const id of withParticipantIds) await page.getByRole('checkbox', { name: personName(id) }).check();
  await page.getByLabel('Waarom dit atelier, en waarom nu?').fill(startingPoint.heatVision);
  await page.getByLabel('Wat is er al?').fill(startingPoint.councilElections);
  await page.getByLabel('Wat is er al?').blur();
  await expect(page.getByText('Opgeslagen', { exact: true }).first()).toBeVisible();

  await facilitator.open('/intake?step=goals');
  for (const goal of goals.slice(0, 2)) {
    await page.getByLabel('Toevoegen: doel').fill(goal);
    await page.getByLabel('Toevoegen: doel').press('Enter');
    await expect(page.getByRole('textbox', { name: /^Doel \d/ }).last()).toHaveValue(goal);
  }
  await theOtherEntries(company);

  await facilitator.open('/intake?step=people');
  await whoMustAttend(company);

  await facilitator.open('/intake?step=weights');
  for (const { component: each, factor } of example.pricing.lines) {
    await page.getByLabel(`Weging van ${componentName(each)}`).selectOption(String(factor).replace('.', ','));
  }
  await leader.open('/intake');
  const { totalEur } = example.pricing;
  await expect(leader.page.getByText(new RegExp(`€\\s${totalEur.toLocaleString('nl-NL')}`))).toBeVisible();
  for (const goal of goals) await expect(leader.page.getByText(goal)).toBeVisible();
  await expect(leader.page.getByText(dayInWords(date))).toBeVisible();
  await expectFittingPage(leader.page, 'whole-intake');
  await facilitator.open('/intake?step=quotation');
  await expect(page.getByText(new RegExp(`€\\s${totalEur.toLocaleString('nl-NL')}`))).toBeVisible();
  await expectFittingPage(page, 'whole-quotation');
}

async function theOtherEntries({ lead }: Company): Promise<void> {
  const { goals, openQuestions, deliverables, successCriteria, constraints, startingPoint } = example.intake;
  const lists = {
    GOAL: goals.slice(2),
    QUESTION: openQuestions,
    DELIVERABLE: deliverables.map(({ title }) => title),
    SUCCESS_CRITERION: successCriteria,
    CONSTRAINT: constraints,
    CANDIDATE_NEIGHBOURHOOD: startingPoint.candidateNeighbourhoods.map((id) => byId(example.neighbourhoods, id).name),
  } as const;
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
    await lead.give(...lists[kind].map((text, index) => ({ type: 'AddIntakeEntry', entryId: `${kind}-${index}`, kind, text } as const)));
  }
}

async function whoMustAttend({ facilitator, lead, register }: Company): Promise<void> {
  const { page } = facilitator;
  const [first, ...others] = example.intake.mustAttend;
  await facilitator.button('Partij toevoegen').click();
  await page.getByLabel('Staat bij de stakeholders als').selectOption(partyName(first?.stakeholderId ?? ''));
  await facilitator.button('Opslaan').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const parties = await register.all('stakeholder');
  await lead.give(...others.map(({ stakeholderId, required }) => {
    const { id, kind } = parties.find(({ name }) => name === partyName(stakeholderId)) ?? { id: '', kind: 'OTHER' as const };
    return { type: 'RequireAttendee', attendeeId: `att-${stakeholderId}`, kind, stakeholderId: id, required } as const;
  }));
  await expect(page.getByRole('table', { name: 'Wie bij het atelier moet zijn' }).getByRole('row')).toHaveCount(example.intake.mustAttend.length + 1);
}

/** The facilitator lets in who comes, says who only thinks along, and opens a board for each component: one by hand. */
export async function opening(company: Company): Promise<void> {
  const { facilitator, lead } = company;
  const { page } = facilitator;
  await facilitator.openOverview();
  await page.getByRole('main').getByRole('button', { name: 'Atelier openen' }).click();
  await expect(facilitator.button('Atelier openen')).toHaveCount(0);
  await page.getByLabel(`Beslist ${personName('prt-02')} mee?`).selectOption('denkt alleen mee');
  const [first, ...others] = example.boards;
  await facilitator.button('Bord openen').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel van het bord').fill(componentName(first?.component ?? ''));
  await dialog.getByLabel('Onderdeel').selectOption(component(first?.component ?? ''));
  await dialog.getByRole('button', { name: 'Bord openen' }).click();
  await expect(dialog).toHaveCount(0);
  await lead.give(...others.map(({ id, component: each }) => (
    { type: 'OpenBoard', boardId: id, title: componentName(each), component: component(each) } as const
  )));
  await expect(page.getByRole('row').filter({ hasText: personName('prt-02') })).toBeVisible();
  await expectFittingPage(page, 'whole-opened');
}
