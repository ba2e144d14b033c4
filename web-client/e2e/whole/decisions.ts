import type { AtelierCommand } from '../../src/contract/commands.ts';
import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { day } from './days.ts';
import { byId, example, personName, type Decision, type Entry, type Objection, type Proposal } from './example.ts';
import { groundsOf } from './grounds.ts';
import { component, confidentiality, mandate, method, position, positionName } from './terms.ts';
import { escaped } from './text.ts';

type Round = Decision['rounds'][number];

/** The same words as the pages have them, for counting. */
const ADVICE = 'ADVIES_';

/**
 * A decision of the file, played on its page: proposed, its rounds opened, positions taken at the browsers, objections tested and
 * worked in, and agreed on by who may. What the form would be filled in with once more for each decision is sent as it sends it, and so
 * are the positions of those without a browser.
 */
export async function decided(company: Company, id: string, proposedByHand?: (decision: Decision) => Promise<void>): Promise<void> {
  const decision = byId(example.decisions, id);
  const [first, ...amended] = decision.proposals;
  if (!first) throw new Error(`${id} was never proposed`);
  if (proposedByHand) await proposedByHand(decision);
  else await propose(company, decision, first);
  const decisionId = await company.register.idOf('decision', ({ title }) => title === titleOf(decision));
  await Promise.all([company.facilitator, ...company.browsers].map((person) => person.open(`/decisions/${decisionId}`)));
  if (proposedByHand) await describeFirstOption(company, decision);
  await record(company, decision, decisionId);
  await setRule(company, decision);
  for (const round of decision.rounds) {
    const next = amended.find(({ id: each }) => each === round.proposalId);
    if (next) await amend(company, decision, decisionId, next);
    await hold(company, decision, decisionId, round);
  }
  await company.lead.give({ type: 'DescribeConsequences', decisionId, consequences: { ...decision.consequences, assumptions: decision.assumptions } });
  await agree(company, decision);
  await isDecidedAsTheFileSays(company, decision);
}

/** As the example is shipped, too: the code comes first. */
export function titleOf({ code, title }: Decision): string {
  return `${code} ${title}`;
}

/** On the page where somebody proposes at a browser; who has none sends what the form sends. */
async function propose(company: Company, decision: Decision, { id, text, proposedBy }: Proposal): Promise<void> {
  const person = company.browserOf(proposedBy);
  if (person) {
    await person.open('/decisions');
    await person.button('Voorstel doen').first().click();
    await fillInProposal(person, decision);
    return;
  }
  const { question, context } = decision;
  const grounds = await groundsOf(company, decision);
  await company.attendee(proposedBy).give({
    type: 'ProposeDecision', decisionId: decision.id, proposalId: id, title: titleOf(decision), question, text, context, grounds,
    component: component(decision.component), method: method(decision.method), mandate: mandate(decision.mandate),
  });
}

export async function fillInProposal(person: Person, decision: Decision): Promise<void> {
  const { page } = person;
  await page.getByLabel('Korte naam').fill(titleOf(decision));
  await page.getByLabel('Welke vraag beantwoordt dit?').fill(decision.question);
  await page.getByLabel('Voorstel', { exact: true }).fill(decision.proposals[0]?.text ?? '');
  await page.getByLabel('Onderdeel', { exact: true }).selectOption(component(decision.component));
  await page.getByLabel('Hoe spreken we het af?').selectOption(method(decision.method));
  await page.getByLabel('Wat bindt de uitkomst?').selectOption(mandate(decision.mandate));
  await page.getByLabel(/^Wat ging eraan vooraf/).fill(decision.context);
  await person.button('Voorstel indienen').click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf(decision) })).toBeVisible();
}

/** The options came along from the matrix; what speaks for and against the first is written by hand. */
async function describeFirstOption({ leader, tenant }: Company, { options: [first] }: Decision): Promise<void> {
  if (!first) return;
  const { page } = leader;
  await leader.button(new RegExp(`^Optie aanpassen: ${escaped(first.text)}`)).click();
  await page.getByLabel('Optie', { exact: true }).fill(first.text);
  await page.getByLabel('Wat ervoor pleit').fill(first.pros.join('\n'));
  await page.getByLabel('Wat ertegen pleit').fill(first.cons.join('\n'));
  await leader.button('Opslaan').click();
  for (const line of [...first.pros, ...first.cons]) await expect(part(tenant, 'Opties').getByText(line)).toBeVisible();
}

/** What is recorded around the text. */
async function record(company: Company, decision: Decision, decisionId: string): Promise<void> {
  const { lead, register } = company;
  const { context, drivers, formalBody: body, formalDecisionExpected } = decision;
  const here = (await register.all('decisionOption')).filter((option) => option.decision === decisionId);
  const grounds = (await register.one('decision', ({ id }) => id === decisionId)).grounds;
  const missing = (await groundsOf(company, decision)).filter(({ kind, id }) => !grounds.some((each) => each.kind === kind && each.id === id));
  const options: AtelierCommand[] = decision.options.map(({ id, text, pros, cons }) => (
    { type: 'DescribeOption', decisionId, optionId: here.find((option) => option.text.startsWith(text))?.id ?? id, option: { text, pros, cons } }
  ));
  await lead.give(
    { type: 'DescribeBackground', decisionId, background: { context, drivers } },
    ...options,
    ...missing.map((ground): AtelierCommand => ({ type: 'AddGround', decisionId, ground })),
    { type: 'PlanFormalDecision', decisionId, path: { body, expectedAt: day(formalDecisionExpected) } },
    { type: 'ClassifyDecision', decisionId, confidentiality: confidentiality(decision.confidentiality) },
  );
}

/** Two thirds of the votes, or who decides after the advice: each its own method, by hand. */
async function setRule({ facilitator }: Company, { method: how, outcome }: Decision): Promise<void> {
  if (how === 'CONSENT') return;
  const { page } = facilitator;
  await facilitator.button(/: Manier van afspreken$/).click();
  if (how === 'MEERDERHEID') await page.getByLabel('Welke meerderheid is nodig?').selectOption('Twee derde van de uitgebrachte stemmen');
  else await selectPerson(facilitator, 'Wie beslist na de adviezen?', outcome.decidedBy ?? '');
  await facilitator.button('Opslaan').click();
  await expect(part(facilitator, 'Manier van afspreken').getByText(how === 'MEERDERHEID' ? /^Twee derde/ : personName(outcome.decidedBy ?? ''))).toBeVisible();
}

async function selectPerson({ page }: Person, label: string, id: string): Promise<void> {
  const field = page.getByLabel(label);
  const option = await field.locator('option').filter({ hasText: personName(id) }).getAttribute('value');
  await field.selectOption(option ?? '');
}

async function amend(company: Company, decision: Decision, decisionId: string, { id, text, proposedBy }: Proposal): Promise<void> {
  const { facilitator } = company;
  const person = company.browserOf(proposedBy);
  if (person) {
    await person.button('Voorstel aanpassen').click();
    await person.page.getByLabel('Nieuwe tekst van het voorstel').fill(text);
    await person.button('Nieuwe versie opslaan').click();
  } else {
    await company.attendee(proposedBy).give({ type: 'AmendProposal', decisionId, proposalId: id, text });
  }
  await expect(part(facilitator, 'Vraag en voorstel').getByText(text).first()).toBeVisible();
  for (const objection of decision.objections) {
    const listed = objectionOf(facilitator, objection);
    await listed.getByRole('button', { name: 'Bezwaar verwerken' }).click();
    await listed.getByLabel('Wat is er aan het voorstel veranderd?').fill(objection.resolution);
    await listed.getByRole('button', { name: 'Vastleggen: bezwaar verwerkt' }).click();
    await expect(listed.getByText(`Verwerkt in versie 2: ${objection.resolution}`)).toBeVisible();
  }
}

async function hold(company: Company, decision: Decision, decisionId: string, round: Round): Promise<void> {
  const { facilitator, register, lead } = company;
  await openRound(facilitator, round.entries);
  const proposal = byId(decision.proposals, round.proposalId).text;
  const { id: proposalId } = await register.one('proposal', ({ decision: of, text }) => of === decisionId && text === proposal);
  const { id: roundId } = await register.one('consentRound', (each) => each.proposal === proposalId && each.state === 'OPEN');
  const options = (await register.all('decisionOption')).filter((option) => option.decision === decisionId);
  for (const entry of round.entries) {
    const person = company.browserOf(entry.participantId);
    if (person) await takeByHand(person, decision, entry);
    else await company.attendee(entry.participantId).give(taking(decision, decisionId, roundId, entry, options));
  }
  await lead.give({ type: 'CountPresent', decisionId, roundId, present: decision.outcome.present });
  await expect(part(facilitator, 'Ronde').getByText(`Hebben een standpunt ingenomen (${round.entries.length} van ${round.entries.length})`)).toBeVisible();
  const raised = decision.objections.filter(({ proposalId: about }) => about === round.proposalId);
  if (raised.length > 0) await expectFittingPage(company.tenant.page, `whole-objection-${decision.code}-phone`);
  for (const objection of raised) await test(facilitator, objection);
}

/** All who may decide are chosen, and then by hand who takes part and who is not there. */
async function openRound(facilitator: Person, entries: readonly Entry[]): Promise<void> {
  const { page } = facilitator;
  await facilitator.button(/^(Ronde|Nieuwe ronde) openen$/).click();
  await facilitator.button('Allen kiezen die mee mogen beslissen').click();
  for (const { id } of example.participants.filter(({ role }) => role !== 'TOEHOORDER')) {
    const takesPart = entries.some(({ participantId }) => participantId === id);
    await page.getByRole('checkbox', { name: new RegExp(`^${escaped(personName(id))} \\(`) }).setChecked(takesPart);
  }
  await facilitator.button(`Open de ronde met ${entries.length} mensen`).click();
}

async function takeByHand(person: Person, decision: Decision, entry: Entry): Promise<void> {
  const { page } = person;
  const round = part(person, 'Ronde');
  const choice = round.getByRole('group', { name: 'Wat is uw standpunt?' });
  const advice = decision.method === 'ADVIES';
  const name = advice ? adviceOf(decision, entry).text : positionName(entry.position);
  await choice.getByRole('button', { name: new RegExp(`^${escaped(name)}( ?[A-Z]|$)`) }).click();
  if (entry.text) await page.getByLabel(/^Reden/).fill(entry.text);
  await person.button(advice ? 'Advies geven' : 'Standpunt innemen').click();
  await expect(round.getByText(`Uw standpunt: ${advice ? 'Advies' : name}.`)).toBeVisible();
}

function taking(decision: Decision, decisionId: string, roundId: string, entry: Entry, here: readonly { id: string; text: string }[]): AtelierCommand {
  const reason = entry.text === undefined ? {} : { reason: entry.text };
  if (decision.method !== 'ADVIES') return { type: 'TakePosition', decisionId, roundId, position: position(entry.position), ...reason };
  const { text } = adviceOf(decision, entry);
  return { type: 'GiveAdvice', decisionId, roundId, optionId: here.find((option) => option.text === text)?.id ?? '', ...reason };
}

/** The file names the options that are advised by letters. */
function adviceOf({ options }: Decision, entry: Pick<Entry, 'position'>): Decision['options'][number] {
  const option = options[entry.position.charCodeAt(ADVICE.length) - 'A'.charCodeAt(0)];
  if (!option) throw new Error(`No option is advised by ${entry.position}`);
  return option;
}

async function test(facilitator: Person, objection: Objection): Promise<void> {
  const listed = objectionOf(facilitator, objection);
  await expect(facilitator.page.getByText('Er zijn open bezwaren.').first()).toBeVisible();
  await listed.getByRole('button', { name: 'Bezwaar toetsen' }).click();
  await listed.getByLabel('Legt het bezwaar uit dat het voorstel ons doel schaadt?').selectOption(objection.valid ? 'Ja, het bezwaar is geldig' : 'Nee, het is een voorkeur of een zorg');
  await listed.getByLabel('Waarom wel of niet?').fill(objection.test);
  await listed.getByRole('button', { name: 'Toets vastleggen' }).click();
  await expect(listed.getByText(`Getoetst: geldig. ${objection.test}`)).toBeVisible();
}

async function agree(company: Company, { outcome, rationale, reviewAt }: Decision): Promise<void> {
  const person = (outcome.decidedBy && company.browserOf(outcome.decidedBy)) || company.facilitator;
  await person.button('Afspraak vastleggen').click();
  await person.page.getByLabel(/^Waarom deze uitkomst/).fill(rationale);
  if (outcome.minorityView) await person.page.getByLabel(/^Wat wil de minderheid/).fill(outcome.minorityView);
  await person.page.getByLabel(/^Wanneer kijken we opnieuw/).fill(day(reviewAt));
  await person.button('Afspraak vastleggen').click();
}

/** On the screen of who sits there with a phone. */
async function isDecidedAsTheFileSays({ tenant }: Company, decision: Decision): Promise<void> {
  const { outcome, rationale } = decision;
  const shown = part(tenant, 'Uitkomst');
  await expect(shown.getByText('Dit ligt vast en verandert niet meer.')).toBeVisible();
  for (const [code, count] of Object.entries(outcome.tally)) {
    const name = code.startsWith(ADVICE) ? `Advies: ${adviceOf(decision, { position: code }).text}` : positionName(code);
    await expect(shown.getByText(`${count} × ${name}`, { exact: true })).toBeVisible();
  }
  await expect(shown.getByText(`Mee mochten beslissen: ${outcome.entitled}. Aanwezig in de zaal: ${outcome.present}.`)).toBeVisible();
  await expect(shown.getByText(rationale)).toBeVisible();
  if (outcome.minorityView) await expect(shown.getByText(outcome.minorityView)).toBeVisible();
  await expect(part(tenant, 'Formeel vervolg').getByText(/^Dit is een afspraak in het atelier/)).toBeVisible();
}

function objectionOf(person: Person, { text }: Objection) {
  return part(person, 'Bezwaren').getByRole('listitem').filter({ hasText: text });
}

function part({ page }: Person, name: string) {
  return page.getByRole('region', { name, exact: true });
}
