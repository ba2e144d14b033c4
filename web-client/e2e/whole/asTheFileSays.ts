import type { DecisionItem } from '../../src/contract/decision.ts';
import type { Item, ItemKind } from '../../src/contract/items.ts';
import { expectFittingPage } from '../room/looks.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day } from './days.ts';
import { titleOf } from './decisions.ts';
import { byId, example, partyName, type Product } from './example.ts';
import { componentName, coverageState, method } from './terms.ts';
import { escaped } from './text.ts';

/** All that is there in the end, page by page, held against the file. */
export async function isAsTheFileSays(company: Company): Promise<void> {
  await boardsAre(company);
  await decisionsAre(company);
  await listsAre(company);
  await theRegisterIs(company);
}

async function boardsAre(company: Company): Promise<void> {
  const { leader, tenant } = company;
  await leader.openOverview();
  for (const { component } of example.boards) {
    const notes = example.notes.filter((note) => note.component === component);
    await expect(leader.page.getByRole('listitem').filter({ hasText: componentName(component) }).filter({ hasText: `${notes.length} notities` })).toBeVisible();
  }
  await expectFittingPage(leader.page, 'whole-overview');
  for (const { component } of example.boards) {
    await tenant.open('');
    await tenant.page.getByRole('main').getByRole('link', { name: componentName(component), exact: true }).first().click();
    for (const { name } of example.clusters.filter((cluster) => cluster.component === component)) {
      await expect(tenant.page.getByRole('heading', { name: new RegExp(`^${escaped(name)}`) })).toBeVisible();
    }
    await expect(tenant.page.locator('[data-list-note]')).toHaveCount(example.notes.filter((note) => note.component === component).length);
  }
  await expectFittingPage(tenant.page, 'whole-board-finance-phone');
  for (const component of ['PROCES', 'TECHNIEK']) {
    await leader.page.goto(`${leader.address}/atelier/${leader.atelierId}`);
    await leader.page.getByRole('main').getByRole('link', { name: componentName(component), exact: true }).first().click();
    await expect(leader.page.getByRole('listbox', { name: /Notities op het bord/ })).toBeAttached();
    await expectFittingPage(leader.page, `whole-board-${component.toLowerCase()}`);
  }
}

async function decisionsAre({ manager, tenant }: Company): Promise<void> {
  const { page } = manager;
  await manager.open('/decisions');
  for (const decision of example.decisions) await expect(page.getByRole('link', { name: titleOf(decision) })).toBeVisible();
  await expect(page.getByRole('main').getByText('Vastgelegd op')).toHaveCount(example.decisions.length);
  await expectFittingPage(page, 'whole-decisions');
  await page.getByRole('link', { name: titleOf(byId(example.decisions, 'dec-03')) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B3');
  await expectFittingPage(page, 'whole-decision');
  await tenant.page.goto(page.url());
  await expect(tenant.page.getByText('Dit ligt vast en verandert niet meer.')).toBeVisible();
  await expectFittingPage(tenant.page, 'whole-decision-phone');
}

async function listsAre({ manager }: Company): Promise<void> {
  const { page } = manager;
  await manager.open('/stakeholders');
  await manager.button('Lijst').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(example.stakeholders.length + 1);
  await manager.open('/organisation?view=rasci');
  for (const { product, A } of example.organisation.rasci) {
    await expect(page.getByLabel(`${partyName(A)} bij ${product}`, { exact: true })).toHaveValue(/ACCOUNTABLE$/);
  }
  await manager.open('/process');
  await expect(page.getByRole('table', { name: 'Stappen' }).getByRole('textbox', { name: /^Stap: / })).toHaveCount(example.processSteps.length);
}

/** What no page counts, told by the server: the same words, no more and no fewer, and each by who said it. */
async function theRegisterIs(company: Company): Promise<void> {
  const { register } = company;
  const clusters = new Map((await register.all('cluster')).map(({ id, name }) => [id, name]));
  const notes = await register.all('note');
  expect(notes.map(({ text, author, cluster }) => [text, company.fileIdOf(author ?? ''), clusters.get(cluster ?? '')]).sort())
    .toEqual(example.notes.map(({ text, authorId, clusterId }) => [text, authorId, byId(example.clusters, clusterId).name]).sort());
  expect([...clusters.values()].sort()).toEqual(example.clusters.map(({ name }) => name).sort());
  const [vote] = await register.all('vote');
  expect(notes.flatMap(({ id, text }) => (vote?.tally?.[id] ? [[text, vote.tally[id]]] : [])).sort())
    .toEqual(example.notes.flatMap(({ text, dots }) => (dots > 0 ? [[text, dots]] : [])).sort());

  const decisions = await register.all('decision');
  expect(decisions.map(({ title, state, method, entitled, present, tally }) => [title, state, method, entitled, present, countsIn(tally)]).sort())
    .toEqual(example.decisions.map((decision) => {
      const { outcome } = decision;
      return [titleOf(decision), 'AGREED', method(decision.method), outcome.entitled, outcome.present, Object.values(outcome.tally).sort()];
    }).sort());
  expect(await register.all('position')).toHaveLength(example.decisions.flatMap(({ rounds }) => rounds.flatMap(({ entries }) => entries)).length);
  expect((await register.all('objection')).map(({ text, state, valid }) => [text, state, valid]).sort())
    .toEqual(example.decisions.flatMap(({ objections }) => objections).map(({ text, valid }) => [text, 'INTEGRATED', valid]).sort());

  expect(await wordsOf(company, 'stakeholder', ({ name, influence, interest }) => `${name} ${influence} ${interest}`))
    .toEqual(example.stakeholders.map(({ name, influence, interest }) => `${name} ${influence} ${interest}`).sort());
  expect(await wordsOf(company, 'processStep', ({ title, from }) => `${title} ${from}`)).toEqual(example.processSteps.map(({ title, date }) => `${title} ${day(date)}`).sort());
  expect(await wordsOf(company, 'hurdle', ({ title, measure }) => `${title} ${measure}`)).toEqual(example.hurdles.map(({ title, measure }) => `${title} ${measure}`).sort());
  expect(await wordsOf(company, 'action', ({ title, dueAt }) => `${title} ${dueAt}`)).toEqual(example.actions.map(({ title, due }) => `${title} ${day(due)}`).sort());
  expect(await wordsOf(company, 'body', ({ name, members }) => `${name} ${members.length}`)).toEqual(example.organisation.bodies.map(({ name, members }) => `${name} ${members.length}`).sort());
  expect(await wordsOf(company, 'product', ({ title, parts }) => `${title} ${parts.length}`)).toEqual(example.organisation.rasci.map(({ product, ...parts }) => `${product} ${partiesIn(parts)}`).sort());
  expect(await wordsOf(company, 'agreement', ({ title, parties }) => `${title} ${parties.length}`)).toEqual(example.organisation.agreements.map(({ title, parties }) => `${title} ${parties.length}`).sort());
  expect(await wordsOf(company, 'resourceRow', ({ role, totalCents, coverage }) => `${role} ${totalCents} ${coverage}`))
    .toEqual(example.resources.rows.map(({ role, totalEur, coverageStatus }) => `${role} ${totalEur * 100} ${coverageState(coverageStatus)}`).sort());
  expect(await wordsOf(company, 'agendaItem', ({ title, minutes, workForms }) => `${title} ${minutes} ${workForms.join()}`))
    .toEqual(example.programme.flatMap(({ items }) => items).map(({ title, minutes, werkvormIds }) => `${title} ${minutes} ${werkvormIds.join()}`).sort());
  expect(await wordsOf(company, 'halfDay', ({ theme, date, state }) => `${theme} ${date} ${state}`)).toEqual(example.programme.map(({ theme, date }) => `${theme} ${day(date)} CLOSED`).sort());
}

async function wordsOf<K extends ItemKind>({ register }: Company, kind: K, inWords: (item: Item<K>) => string): Promise<readonly string[]> {
  return (await register.all(kind)).map(inWords).sort();
}

function countsIn(tally: DecisionItem['tally']): readonly number[] {
  return (tally ?? []).map(({ count }) => count).filter((count) => count > 0).sort();
}

function partiesIn({ R, A, S, C, I }: Omit<Product, 'product'>): number {
  return new Set([R, A, ...S, ...C, ...I]).size;
}
