import type { Locator } from '@playwright/test';
import { expect, test } from './room/test.ts';
import type { Person } from './room/Person.ts';
import { keepPicture } from './room/screenshots.ts';

const round = ({ page }: Person): Locator => page.getByRole('region', { name: 'Ronde', exact: true });

async function take(person: Person, position: string, reason?: string): Promise<void> {
  const choice = round(person).getByRole('group', { name: 'Wat is uw standpunt?' });
  await choice.getByRole('button', { name: new RegExp(`^${position} ?[A-Z]`) }).click();
  if (reason !== undefined) await person.page.getByLabel(/^Reden/).fill(reason);
  await person.button('Standpunt innemen').click();
  await expect(round(person).getByText(`Uw standpunt: ${position}.`)).toBeVisible();
}

async function openRound(facilitator: Person, { silent }: { silent: boolean }): Promise<void> {
  await facilitator.button('Ronde openen').click();
  if (silent) await facilitator.page.getByLabel(/^Eerst stil/).check();
  await facilitator.button('Open de ronde met 3 mensen').click();
}

test('a proposal becomes an agreement after an objection was met', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const carla = await room.enter('Carla Smit');
  const participants = [anna, bilal, carla];

  await test.step('a participant proposes', async () => {
    await anna.open('/decisions');
    await anna.button('Voorstel doen').click();
    await anna.button('Voorstel indienen').click();
    await expect(anna.page.getByText('Geef het voorstel een korte naam.')).toBeVisible();
    await anna.page.getByLabel('Korte naam').fill('Eerst isoleren');
    await anna.page.getByLabel('Welke vraag beantwoordt dit?').fill('Waar beginnen we?');
    await anna.page.getByLabel('Voorstel', { exact: true }).fill('We isoleren eerst alle woningen.');
    await anna.button('Voorstel indienen').click();
    await expect(anna.page.getByRole('heading', { level: 1, name: 'Eerst isoleren' })).toBeVisible();
  });
  const path = new URL(anna.page.url()).pathname;
  for (const { page, address } of [facilitator, bilal, carla]) await page.goto(`${address}${path}`);

  await test.step('a round in silence: two have no objection, one has', async () => {
    await openRound(facilitator, { silent: true });
    await take(anna, 'Geen bezwaar');
    await take(bilal, 'Geen bezwaar, wel een zorg', 'Het duurt lang.');
    await round(carla).getByRole('button', { name: /^Bezwaar/ }).click();
    await carla.button('Standpunt innemen').click();
    await expect(carla.page.getByText('Schrijf op waarom. Bij dit standpunt is een reden nodig.')).toBeVisible();
    await take(carla, 'Bezwaar', 'Huurders kunnen dit niet zelf.');
    await expect(round(facilitator).getByText('Hebben een standpunt ingenomen (3 van 3)')).toBeVisible();
    for (const other of [facilitator, bilal]) expect(await (await other.ask('/state')).text()).not.toContain('Huurders kunnen');
    await keepPicture(facilitator.page, 'decision-silent');
  });

  await test.step('all positions are shown at once, and with them the objection', async () => {
    await facilitator.button('Standpunten tonen').click();
    await expect(round(bilal).getByText('Huurders kunnen dit niet zelf.')).toBeVisible();
    await expect(facilitator.page.getByText('Er zijn open bezwaren.')).toBeVisible();
    await expect(round(facilitator).getByText('Iedereen heeft een standpunt ingenomen.')).toBeVisible();
    await keepPicture(facilitator.page, 'decision-objection');
  });

  await test.step('agreeing is refused while an objection is open', async () => {
    await facilitator.button('Afspraak vastleggen').click();
    await facilitator.button('Afspraak vastleggen').click();
    await expect(facilitator.page.getByText('Er zijn nog bezwaren.')).toBeVisible();
    await facilitator.button('Annuleren').click();
  });

  await test.step('the text is amended, and the objection is met in it', async () => {
    await anna.button('Voorstel aanpassen').click();
    await anna.page.getByLabel('Nieuwe tekst van het voorstel').fill('We isoleren eerst alle woningen; de corporatie doet de huurwoningen.');
    await anna.button('Nieuwe versie opslaan').click();
    await expect(facilitator.page.getByRole('heading', { name: 'Voorstel, versie 2' })).toBeVisible();
    await facilitator.button('Bezwaar verwerken').click();
    await facilitator.page.getByLabel('Wat is er aan het voorstel veranderd?').fill('De corporatie doet het voor de huurders.');
    await facilitator.button('Vastleggen: bezwaar verwerkt').click();
    await expect(carla.page.getByText(/Verwerkt in versie 2/)).toBeVisible();
  });

  await test.step('a second round, and it is agreed', async () => {
    await openRound(facilitator, { silent: false });
    for (const person of participants) await take(person, 'Geen bezwaar');
    await facilitator.button('Afspraak vastleggen').click();
    await facilitator.page.getByLabel(/^Waarom deze uitkomst/).fill('Iedereen kan ermee verder.');
    await facilitator.button('Afspraak vastleggen').click();
  });

  for (const { page } of [facilitator, ...participants]) {
    await expect(page.getByText('Dit ligt vast en verandert niet meer.')).toBeVisible();
    await expect(page.getByText('Iedereen kan ermee verder.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Voorstel aanpassen' })).toHaveCount(0);
  }
  await keepPicture(carla.page, 'decision-agreed');
});
