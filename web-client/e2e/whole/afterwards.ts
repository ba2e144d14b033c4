import { readFile } from 'node:fs/promises';
import type { Blueprint } from '../../src/contract/blueprint.ts';
import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { daysLater } from './days.ts';
import { byId, example } from './example.ts';
import { boardIdOf } from './notes.ts';
import { component } from './terms.ts';

const FIRST_DAY_OF_THE_NEXT = '2028-01-11';

/** Every municipality has these: their names tell of no atelier. */
const GENERAL: readonly string[] = ['College van burgemeester en wethouders', 'Gemeenteraad', 'Particuliere verhuurders'];

/** What was said is found again, and one goes to where it stands. */
export async function found(company: Company): Promise<void> {
  const { leader } = company;
  const { page } = leader;
  const objection = byId(byId(example.decisions, 'dec-02').objections, 'obj-01');
  const note = byId(example.notes, 'not-002');
  await leader.open('/routemap');
  await expect(page.getByText('Verbonden')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Wat zoekt u?' }).fill('woonlastenneutraal');
  await expect(page.getByRole('option', { name: new RegExp(objection.resolution) }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Wat zoekt u?' }).fill('portiekgesprekken per flat');
  await page.getByRole('option', { name: new RegExp(`^${note.text}`) }).first().click();
  await expect(page).toHaveURL(new RegExp(`/board/${await boardIdOf(company, 'PARTICIPATIE')}`));
  await expect(leader.note(note.text)).toBeFocused();
}

export async function reported({ leader }: Company): Promise<void> {
  const { page } = leader;
  await leader.open('/report');
  for (const [form, extension] of [['Word', 'docx'], ['PDF', 'pdf'], ['Werkmap', 'xlsx'], ['Agenda', 'ics']] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
    await leader.button(/^(Verslag maken|Nog een verslag maken)$/).click();
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`Het verslag is klaar.*\\.${extension}`) })).toBeVisible({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Verslag downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
  }
  await expectFittingPage(page, 'whole-report');
}

/** The lessons, one by hand; then what the next neighbourhood begins with, without who was here. */
export async function blueprintPublished({ facilitator, leader, lead }: Company, file: string): Promise<void> {
  const { page } = facilitator;
  const { name, lessons: [first, ...lessons] } = example.blueprint;
  await leader.open('/blueprint');
  await leader.page.getByLabel('Onderdeel', { exact: true }).selectOption(component(first?.component ?? ''));
  await leader.page.getByLabel('Les', { exact: true }).fill(first?.text ?? '');
  await leader.page.keyboard.press('Enter');
  await facilitator.open('/blueprint');
  await expect(page.getByText(first?.text ?? '')).toBeVisible();
  await lead.give(...lessons.map(({ text, component: each }, index) => (
    { type: 'RecordLesson', lessonId: `les-${index}`, lesson: { text, component: component(each) } } as const
  )));
  await page.getByLabel('Naam van de blauwdruk').fill(name);
  await facilitator.button('Blauwdruk maken').click();
  await expect(page.getByRole('heading', { name: `Dit gaat mee: ${name}` })).toBeVisible();
  await expectFittingPage(page, 'whole-blueprint-draft');
  await facilitator.button('Blauwdruk uitgeven').click();
  await expect(leader.page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expectFittingPage(leader.page, 'whole-blueprint');
  const [download] = await Promise.all([
    leader.page.waitForEvent('download'),
    leader.button(`Downloaden als bestand: ${name}`).click(),
  ]);
  await download.saveAs(file);
  const written = await readFile(file, 'utf8');
  for (const { title } of example.processSteps) expect(written).toContain(title);
  expect((JSON.parse(written) as Blueprint).lessons).toEqual(example.blueprint.lessons.map(({ text, component: each }) => ({ text, component: component(each) })));
  const people = example.participants.map(({ functionTitle }) => functionTitle);
  const parties = example.stakeholders.filter(({ name }) => !GENERAL.includes(name)).map(({ name }) => name);
  for (const personal of [...people, ...parties, ...example.notes.map(({ text }) => text)]) expect(written).not.toContain(personal);
}

export async function nextBegins(host: Person, hostLink: string, file: string): Promise<void> {
  const { page } = host;
  await page.goto(hostLink);
  await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
  await page.getByLabel('Naam van het atelier').fill('Vertragingsatelier Zuidpolder');
  await page.getByLabel('Gemeente', { exact: true }).fill('Merwerode');
  await page.getByLabel('Met de blauwdruk van een ander atelier').check();
  await page.getByLabel('Bestand van de blauwdruk').setInputFiles(file);
  await page.getByLabel('Eerste dag').fill(FIRST_DAY_OF_THE_NEXT);
  await host.button('Atelier aanmaken').click();
  await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
  await page.getByLabel('Uw naam').fill('Fenna Vos');
  await page.getByLabel('Uw organisatie').fill('Procesbureau');
  await page.getByRole('button', { name: 'Meedoen' }).click();
  await expect(page.getByText(`Begonnen met de blauwdruk “${example.blueprint.name}”, eerste dag 11 januari 2028`)).toBeVisible();
  host.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
  await host.open('/process');
  for (const { title, date } of example.processSteps) {
    await expect(page.getByLabel(`Eerste dag: ${title}`)).toHaveValue(daysLater(FIRST_DAY_OF_THE_NEXT, daysAfterTheFirst(date)));
  }
  for (const { name } of example.stakeholders.filter((party) => !GENERAL.includes(party.name))) await expect(page.getByText(name)).toHaveCount(0);
  await expectFittingPage(page, 'whole-next-process');
}

function daysAfterTheFirst(date: string): number {
  return (Date.parse(date) - Date.parse(example.programme[0]?.date ?? '')) / (24 * 60 * 60 * 1_000);
}
