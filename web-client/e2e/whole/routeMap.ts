import { expectFittingPage } from '../room/looks.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day } from './days.ts';
import { titleOf } from './decisions.ts';
import { byId, example, personName } from './example.ts';
import { component } from './terms.ts';

/** Who does what by when: two by hand, the others as that dialog sends them. */
export async function actions(company: Company): Promise<void> {
  const { facilitator, leader, lead, register } = company;
  const { page } = facilitator;
  const dialog = page.getByRole('dialog');
  const [first, second, ...others] = example.actions;
  await facilitator.open('/actions');
  for (const action of [first, second]) {
    if (!action) continue;
    await facilitator.button('Actie afspreken').click();
    await dialog.getByLabel('Wat moet er gebeuren?').fill(action.title);
    const owner = dialog.getByLabel('Wie zorgt ervoor?');
    await owner.selectOption(await owner.locator('option').filter({ hasText: personName(action.ownerId) }).getAttribute('value') ?? '');
    await dialog.getByLabel(/^Wanneer is het klaar/).fill(day(action.due));
    await dialog.getByLabel('Onderdeel').selectOption(component(action.component));
    await dialog.getByLabel(/^Uit welke afspraak/).selectOption(titleOf(byId(example.decisions, action.decisionId ?? '')));
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog).toHaveCount(0);
  }
  const decisions = new Map((await register.all('decision')).map(({ id, title }) => [title, id]));
  await lead.give(...others.map(({ id: actionId, title, ownerId, due, component: each, decisionId }) => {
    const from = decisionId === null ? undefined : decisions.get(titleOf(byId(example.decisions, decisionId)));
    const owner = { participantId: company.attendee(ownerId).participantId };
    const entry = { title, owner, dueAt: day(due), component: component(each), ...(from !== undefined && { decisionId: from }) };
    return { type: 'PlanAction', actionId, entry } as const;
  }));
  await leader.open('/actions');
  for (const { title } of example.actions) await expect(leader.page.getByText(title).first()).toBeVisible();
  await expectFittingPage(leader.page, 'whole-actions');
}

/** Where it leads, in the words of the file; a first phase by hand, all of them as that dialog sends them; the rest came by itself. */
export async function routeMap({ facilitator, leader, lead }: Company): Promise<void> {
  const { page } = leader;
  const dialog = page.getByRole('dialog');
  const { endState, phases } = example.routeMap;
  const year = /\b20\d\d\b/.exec(endState)?.[0] ?? '';
  await leader.open('/routemap');
  await leader.button('Eindbeeld beschrijven').click();
  await dialog.getByLabel('Hoe ziet de wijk er dan uit?').fill(endState);
  await dialog.getByLabel('In welk jaar?').fill(year);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('heading', { name: `Eindbeeld ${year}` })).toBeVisible();

  await facilitator.open('/routemap');
  await facilitator.button('Fasen wijzigen').click();
  const editing = facilitator.page.getByRole('dialog');
  await editing.getByRole('button', { name: 'Fase toevoegen' }).click();
  await editing.getByLabel('Naam').fill(phases[0]?.name ?? '');
  await editing.getByLabel('Eerste dag').fill(day(phases[0]?.from ?? ''));
  await editing.getByLabel('Laatste dag').fill(day(phases[0]?.to ?? ''));
  await editing.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('list', { name: 'Fasen' }).getByText(phases[0]?.name ?? '')).toBeVisible();
  await lead.give({ type: 'SetRoutePhases', phases: phases.map(({ name, from, to }) => ({ title: name, when: { from: day(from), until: day(to) } })) });

  const route = page.getByRole('region', { name: 'De route in woorden' });
  const planned = [...example.actions, ...example.processSteps].map(({ title }) => title);
  for (const title of [...planned, ...example.decisions.map(titleOf)]) await expect(route.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Fasen' }).getByRole('listitem')).toHaveCount(phases.length);
  await expectFittingPage(page, 'whole-routemap');
}
