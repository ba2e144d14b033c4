import type { AtelierCommand } from '../../src/contract/commands.ts';
import type { ItemKind } from '../../src/contract/items.ts';
import { expectFittingPage } from '../room/looks.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day, dayInWords, daysLater } from './days.ts';
import { titleOf } from './decisions.ts';
import { byId, example, partyName, personName, type Hurdle, type ProcessStep } from './example.ts';
import { component, stepKind } from './terms.ts';
import { escaped } from './text.ts';

/** What can go wrong, what is done about it, and who sees to that: two by hand, the others as that dialog sends them. */
export async function hurdles(company: Company): Promise<void> {
  const { leader, lead, register } = company;
  const { page } = leader;
  const dialog = page.getByRole('dialog');
  const byHand = [byId(example.hurdles, 'hrd-01'), byId(example.hurdles, 'hrd-03')];
  await leader.open('/process?view=hurdles');
  for (const hurdle of byHand) {
    await leader.button('Hobbel toevoegen').click();
    await dialog.getByLabel('Hobbel', { exact: true }).fill(hurdle.title);
    await dialog.getByLabel('Uitleg').fill(hurdle.description);
    await dialog.getByLabel('Onderdeel').selectOption(component(hurdle.component));
    await dialog.getByLabel('Kans').fill(String(hurdle.likelihood));
    await dialog.getByLabel('Gevolg').fill(String(hurdle.impact));
    await dialog.getByLabel('Maatregel').fill(hurdle.measure);
    await dialog.getByLabel('Eigenaar').selectOption(partyName(hurdle.ownerStakeholderId));
    const keeper = dialog.getByLabel('Wie erop let');
    const option = await keeper.locator('option').filter({ hasText: personName(hurdle.ownerParticipantId) }).getAttribute('value');
    await keeper.selectOption(option ?? '');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog).toHaveCount(0);
  }
  const parties = await register.all('stakeholder');
  await lead.give(...example.hurdles.filter((hurdle) => !byHand.includes(hurdle)).flatMap((hurdle) => raising(company, hurdle, parties)));
  for (const { title, likelihood, impact } of example.hurdles) {
    await expect(page.getByRole('row', { name: new RegExp(`${escaped(title)} .* ${likelihood} × ${impact} = ${likelihood * impact}`) })).toBeVisible();
  }
  await expectFittingPage(page, 'whole-hurdles');
}

function raising(company: Company, hurdle: Hurdle, parties: readonly { id: string; name: string }[]): readonly AtelierCommand[] {
  const { id: hurdleId, title, description, likelihood, impact, measure } = hurdle;
  const owner = parties.find(({ name }) => name === partyName(hurdle.ownerStakeholderId))?.id ?? '';
  return [
    { type: 'RaiseHurdle', hurdleId, title, description, component: component(hurdle.component) },
    { type: 'ScoreHurdle', hurdleId, score: { likelihood, impact } },
    { type: 'AgreeMeasure', hurdleId, measure, owner },
    { type: 'EntrustHurdle', hurdleId, participantId: company.attendee(hurdle.ownerParticipantId).participantId },
  ];
}

/** The route from now: two steps by hand, a week too early, and put right with what waits for them; the others as the dialog sends them. */
export async function steps(company: Company): Promise<void> {
  const { leader, facilitator, lead, register } = company;
  const { page } = leader;
  const dialog = page.getByRole('dialog');
  const [first, second] = example.processSteps;
  if (!first || !second) throw new Error('the file has no steps');
  await leader.open('/process');
  for (const step of [first, second]) {
    await leader.button('Stap toevoegen').click();
    await dialog.getByLabel('Stap', { exact: true }).fill(step.title);
    await dialog.getByLabel('Soort').selectOption(stepKind(step.kind));
    await dialog.getByLabel('Eerste dag').fill(daysLater(day(step.date), -7));
    await dialog.getByLabel('Wie beslist of trekt').fill(step.body);
    await dialog.getByLabel('Wat het oplevert').fill(step.product);
    await dialog.getByLabel('Punt van het stappenplan').fill(step.stepPlanRef);
    await dialog.getByText(/^Betrokken stakeholders \(/).click();
    for (const id of step.stakeholderIds) await dialog.getByLabel(partyName(id), { exact: true }).check();
    if (step.dependsOn.length > 0) {
      await dialog.getByText('Wacht op (0)').click();
      for (const id of step.dependsOn) await dialog.getByLabel(byId(example.processSteps, id).title).check();
    }
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await page.getByLabel(`Eerste dag: ${first.title}`).fill(day(first.date));
  await page.getByLabel(`Wie beslist of trekt: ${first.title}`).focus();
  await expect(dialog.getByText(`${second.title}: ${dayInWords(second.date)}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Verschuiven' }).click();
  await expect(page.getByLabel(`Eerste dag: ${second.title}`)).toHaveValue(day(second.date));

  const parties = new Map((await register.all('stakeholder')).map(({ name, id }) => [name, id]));
  const here = new Map((await register.all('processStep')).map(({ title, id }) => [title, id]));
  const idOf = (id: string) => here.get(byId(example.processSteps, id).title) ?? id;
  const others = example.processSteps.filter((step) => step !== first && step !== second);
  await lead.give(
    ...others.map((step) => planning(step, parties)),
    ...others.flatMap(({ id, dependsOn }) => dependsOn.map((on) => ({ type: 'MakeStepDependOn', stepId: idOf(id), onStepId: idOf(on) } as const))),
    ...example.routeMap.goNoGo.map(({ stepId, criteria }) => ({ type: 'SetGoNoGoCriteria', stepId: idOf(stepId), criteria } as const)),
  );
  for (const { title, date } of example.processSteps) await expect(page.getByLabel(`Eerste dag: ${title}`)).toHaveValue(day(date));
  await facilitator.open('/process?view=line');
  for (const { id, title, dependsOn } of example.processSteps.filter((step) => step.dependsOn.length > 0)) {
    const goNoGo = example.routeMap.goNoGo.some(({ stepId }) => stepId === id) ? ' go/no-go' : '';
    const first = dependsOn.map((each) => byId(example.processSteps, each).title).join('; ');
    await expect(facilitator.button(new RegExp(`^${escaped(`${title}${goNoGo}`)}, .*wacht op ${escaped(first)}`))).toBeAttached();
  }
  await expectFittingPage(facilitator.page, 'whole-process-line');
  await expectFittingPage(page, 'whole-process');
}

function planning({ id: stepId, title, kind, date, body, stakeholderIds, product, stepPlanRef }: ProcessStep, parties: ReadonlyMap<string, string>): AtelierCommand {
  const stakeholders = stakeholderIds.map((each) => parties.get(partyName(each)) ?? '');
  return { type: 'PlanStep', stepId, title, kind: stepKind(kind), when: { from: day(date) }, body, stakeholders, product, stepPlanPart: stepPlanRef };
}

/** How far the atelier came along the step plan: one proof by hand, the others as that dialog sends them. */
export async function coverage(company: Company): Promise<void> {
  const { facilitator, lead } = company;
  const { page } = facilitator;
  const [, ...others] = example.stepPlanCoverage;
  await facilitator.open('/process');
  await page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
  await facilitator.button('Stappenplan uitvoeringsplan (NPLW) volgen').click();
  await page.getByRole('row', { name: /^1\.1 / }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Bewijs toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat laat dit zien?').selectOption(titleOf(byId(example.decisions, 'dec-01')));
  await dialog.getByLabel('Bewijs').fill('Afspraak over de startwijk');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText(/Volledig gedekt: 1 van 14/)).toBeVisible();
  for (const { id, title, evidenceRef, status } of others.filter((item) => item.status !== 'OPEN')) {
    const source = await shownBy(company, evidenceRef);
    await lead.give({
      type: 'EvidenceStepPlanItem', itemId: id.replace('NPLW-', ''), evidenceId: `evd-${id}`,
      coverage: status === 'DEELS' ? 'PARTLY' : 'FULLY', text: title, ...(source && { source }),
    });
  }
  const covered = example.stepPlanCoverage.filter(({ status }) => status === 'GEREED').length;
  await expect(page.getByText(new RegExp(`Volledig gedekt: ${covered} van ${example.stepPlanCoverage.length}`))).toBeVisible();
  await expectFittingPage(page, 'whole-coverage');
}

/** What shows it, by the id that it has here; of the intake there are only words. */
async function shownBy({ register }: Company, ref: string): Promise<{ readonly kind: ItemKind; readonly id: string } | undefined> {
  switch (ref.slice(0, 3)) {
    case 'dec': return { kind: 'decision', id: await register.idOf('decision', ({ title }) => title === titleOf(byId(example.decisions, ref))) };
    case 'hrd': return { kind: 'hurdle', id: await register.idOf('hurdle', ({ title }) => title === byId(example.hurdles, ref).title) };
    case 'stk': return { kind: 'stakeholder', id: await register.idOf('stakeholder', ({ name }) => name === partyName(ref)) };
    case 'stp': return { kind: 'processStep', id: await register.idOf('processStep', ({ title }) => title === byId(example.processSteps, ref).title) };
    case 'org': return { kind: 'body', id: await register.idOf('body', ({ name }) => name === byId(example.organisation.bodies, ref).name) };
    case 'wyk': return { kind: 'neighbourhood', id: await register.idOf('neighbourhood', ({ name }) => name === byId(example.neighbourhoods, ref).name) };
    case 'qsc': return { kind: 'quickScan', id: await register.idOf('neighbourhood', ({ name }) => name === 'Molenveld-Oost') };
    case 'gng': return { kind: 'processStep', id: await register.idOf('processStep', ({ criteria }) => criteria.length > 0) };
    default: return undefined;
  }
}
