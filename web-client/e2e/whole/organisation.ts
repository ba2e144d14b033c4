import type { AtelierCommand } from '../../src/contract/commands.ts';
import type { Responsibility } from '../../src/contract/organisation.ts';
import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day, dayInWords, daysLater, inWords } from './days.ts';
import { titleOf } from './decisions.ts';
import { byId, example, partyName, type Agreement, type Body, type Product } from './example.ts';
import { agreementKind, bodyKind } from './terms.ts';

type Parties = ReadonlyMap<string, string>;

/** Who meets, and who answers for what: the steering group and the first product by hand, the others as these forms send them. */
export async function organisation({ facilitator, leader, lead, register }: Company): Promise<void> {
  const { bodies: [steering, ...bodies], rasci: [first, ...products] } = example.organisation;
  if (!steering || !first) throw new Error('the file has no organisation');
  await facilitator.open('/organisation');
  await establish(facilitator, steering);
  const parties: Parties = new Map((await register.all('stakeholder')).map(({ id, name }) => [name, id]));
  await lead.give(...bodies.map((body) => establishing(body, parties)));
  await leader.open('/organisation');
  for (const { name } of example.organisation.bodies) await expect(leader.page.getByRole('heading', { name, exact: true })).toBeVisible();

  const { page } = leader;
  await page.getByRole('tab', { name: 'Wie doet wat' }).click();
  await leader.button('Product toevoegen').click();
  await page.getByLabel('Wat wordt er gemaakt?').fill(first.product);
  await leader.button('Opslaan').click();
  for (const [party, responsibility] of partsOf(first)) {
    const cell = page.getByLabel(`${partyName(party)} bij ${first.product}`, { exact: true });
    await cell.selectOption(responsibility);
    await expect(cell).toHaveValue(responsibility);
  }
  await lead.give(...products.flatMap((product, index) => dividing(product, `prd-${index}`, parties)));
  await expect(page.getByText('Elk product heeft één eindverantwoordelijke (A).')).toBeVisible();
  await expectFittingPage(page, 'whole-organisation');
}

async function establish({ page }: Person, { name, kind, mandate, frequency, members, observers }: Body): Promise<void> {
  await page.getByRole('button', { name: 'Overleg toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam', { exact: true }).fill(name);
  await dialog.getByLabel('Soort').selectOption(bodyKind(kind));
  await dialog.getByLabel(/^Mandaat/).fill(mandate);
  await dialog.getByLabel('Hoe vaak komt het bij elkaar?').fill(frequency);
  for (const id of members) await dialog.getByLabel(partyName(id), { exact: true }).selectOption('Lid');
  for (const id of observers) await dialog.getByLabel(partyName(id), { exact: true }).selectOption('Toehoorder');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toHaveCount(0);
}

function establishing({ id: bodyId, name, kind, mandate, frequency: rhythm, members, observers }: Body, parties: Parties): AtelierCommand {
  const ids = (list: readonly string[]) => list.map((id) => parties.get(partyName(id)) ?? '');
  return { type: 'EstablishBody', bodyId, charter: { name, kind: bodyKind(kind), mandate, rhythm, members: ids(members), observers: ids(observers) } };
}

/** Who takes which part; the file names who does the work and who accounts for it apart, also when that is the same one. */
function partsOf({ R, A, S, C, I }: Product): ReadonlyMap<string, Responsibility> {
  const parts = new Map<string, Responsibility>([[A, 'ACCOUNTABLE'], [R, R === A ? 'RESPONSIBLE_AND_ACCOUNTABLE' : 'RESPONSIBLE']]);
  for (const [list, responsibility] of [[S, 'SUPPORTIVE'], [C, 'CONSULTED'], [I, 'INFORMED']] as const) {
    for (const party of list) parts.set(party, responsibility);
  }
  return parts;
}

function dividing(product: Product, productId: string, parties: Parties): readonly AtelierCommand[] {
  return [
    { type: 'AddProduct', productId, title: product.product },
    ...[...partsOf(product)].map(([party, responsibility]): AtelierCommand => (
      { type: 'AssignResponsibility', productId, stakeholderId: parties.get(partyName(party)) ?? '', responsibility }
    )),
  ];
}

/** The letter of intent by hand, with the reservation that was agreed on; then the role of the municipality, and the law. */
export async function agreements(company: Company): Promise<void> {
  const { facilitator, manager, lead, register } = company;
  const [intent, ...others] = example.organisation.agreements;
  if (!intent) throw new Error('the file has no agreements');
  for (const person of [facilitator, manager]) {
    await person.open('/organisation');
    await person.page.getByRole('tab', { name: 'Overeenkomsten' }).click();
  }
  await recordAgreement(manager, intent);
  const parties: Parties = new Map((await register.all('stakeholder')).map(({ id, name }) => [name, id]));
  const decisions = new Map((await register.all('decision')).map(({ id, title }) => [title, id]));
  await lead.give(...others.flatMap((agreement) => recording(agreement, parties, decisions)));
  await choose(facilitator, intent.title, 'Is concept');
  for (const { title, plannedDate } of example.organisation.agreements) {
    await expect(manager.page.getByRole('heading', { name: title })).toBeVisible();
    await expect(manager.page.getByText(dayInWords(plannedDate)).first()).toBeVisible();
  }
  await expectFittingPage(manager.page, 'whole-agreements');
  await directingRole(company, decisions);
  await legal(company);
}

async function recordAgreement({ page }: Person, { type, title, parties, plannedDate, contents, binding, decisionId }: Agreement): Promise<void> {
  await page.getByRole('button', { name: 'Overeenkomst toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Soort').selectOption(agreementKind(type));
  await dialog.getByLabel('Naam', { exact: true }).fill(title);
  await dialog.getByText(/^Tussen welke partijen\? \(/).click();
  for (const party of parties) await dialog.getByLabel(partyName(party), { exact: true }).check();
  await dialog.getByLabel('Wanneer wordt er getekend?').fill(day(plannedDate));
  await dialog.getByLabel('Wat staat er in?').fill(contents.join('\n'));
  await dialog.getByLabel('Hoe bindend is het?').fill(binding);
  await dialog.getByRole('button', { name: 'Voorbehoud toevoegen' }).click();
  await dialog.getByLabel('Voorbehoud 1', { exact: true }).fill('Tekent onder voorbehoud van het oprichtingsbesluit.');
  await dialog.getByLabel('Van wie is voorbehoud 1?').selectOption(partyName('stk-06'));
  await dialog.getByLabel('Volgt uit afspraak').selectOption(titleOf(byId(example.decisions, decisionId ?? '')));
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toHaveCount(0);
}

function recording({ id: agreementId, type, title, parties: among, plannedDate, status, contents, binding, decisionId }: Agreement, parties: Parties, decisions: ReadonlyMap<string, string>): readonly AtelierCommand[] {
  const follows = decisionId === null ? undefined : decisions.get(titleOf(byId(example.decisions, decisionId)));
  const terms = {
    kind: agreementKind(type), title, plannedOn: day(plannedDate), contents, binding, reservations: [],
    parties: among.map((party) => parties.get(partyName(party)) ?? ''), ...(follows !== undefined && { decisionId: follows }),
  };
  return [
    { type: 'RecordAgreement', agreementId, terms },
    ...(status === 'CONCEPT' ? [{ type: 'SetAgreementStatus', agreementId, status: 'DRAFT' } as const] : []),
  ];
}

async function choose({ page }: Person, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Acties voor ${title}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Until the plan for the neighbourhood is there: by hand for the first phase, for two more as that dialog sends it. */
async function directingRole({ facilitator, lead, register }: Company, decisions: ReadonlyMap<string, string>): Promise<void> {
  const { page } = facilitator;
  const decision = byId(example.decisions, example.organisation.municipalRole.decisionId);
  await page.getByRole('tab', { name: 'Regierol' }).click();
  await facilitator.button('Deze lijst gebruiken').click();
  await facilitator.button('Acties voor Wijkanalyse').click();
  await page.getByRole('menuitem', { name: 'Rol kiezen' }).click();
  await page.getByLabel('Rol', { exact: true }).selectOption('Procesregisseur');
  await page.getByLabel('Waarom deze rol, of wat betekent die hier?').fill(decision.rationale);
  await page.getByLabel('Volgt uit afspraak').selectOption(titleOf(decision));
  await facilitator.button('Opslaan').click();
  await expect(page.getByRole('row', { name: /Wijkanalyse.*Procesregisseur/ })).toBeVisible();
  const { role: roleId = '' } = await register.one('directingRole', ({ role }) => role !== undefined);
  const decisionId = decisions.get(titleOf(decision)) ?? '';
  await lead.give(...['project-plan', 'neighbourhood-plan'].map((phaseId) => (
    { type: 'ChooseDirectingRole', phaseId, roleId, explanation: decision.rationale, decisionId } as const
  )));
  await expect(page.getByRole('row', { name: /Wijkuitvoeringsplan.*Procesregisseur/ })).toBeVisible();
}

/** What the law asks is for a jurist to confirm. */
async function legal({ facilitator, lead, register }: Company): Promise<void> {
  const { page } = facilitator;
  const [first, ...others] = example.organisation.wcwChecklist;
  if (!first) throw new Error('the file has no checklist');
  await page.getByRole('tab', { name: 'Juridisch' }).click();
  await facilitator.button('Checklist gebruiken').click();
  await facilitator.button(`Acties voor ${first.q}`).click();
  await page.getByRole('menuitem', { name: 'Invullen' }).click();
  await page.getByLabel('Wat geldt hier?').selectOption('Te bevestigen door een jurist');
  await page.getByLabel('Notitie').fill(first.a);
  await facilitator.button('Opslaan').click();
  await expect(page.getByText(/Bekeken: 1 van/)).toBeVisible();
  const items = await register.all('legalItem');
  await lead.give(...others.map(({ q, a }) => (
    { type: 'JudgeLegalItem', itemId: items.find(({ question }) => question === q)?.id ?? '', state: 'TO_BE_CONFIRMED_BY_JURIST', note: a } as const
  )));
  await expect(page.getByText(new RegExp(`Bekeken: ${others.length + 1} van \\d+. Te bevestigen door een jurist: ${others.length + 1}`))).toBeVisible();
  await expectFittingPage(page, 'whole-legal');
}

/** After the atelier of the file: its third step, the letter of intent, is signed on a day that has been. */
export async function signed({ facilitator, manager }: Company): Promise<void> {
  const { title } = byId(example.organisation.agreements, 'agr-01');
  const yesterday = daysLater(new Date().toISOString(), -1);
  for (const person of [facilitator, manager]) await person.open('/organisation?view=agreements');
  await choose(facilitator, title, 'Is getekend');
  await facilitator.page.getByLabel('Op welke dag is getekend?').fill(yesterday);
  await facilitator.button('Vastleggen').click();
  await expect(manager.page.getByText(inWords(yesterday))).toBeVisible();
}
