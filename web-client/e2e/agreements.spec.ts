import { expect, test } from './room/test.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('an agreement: written by one, seen live by the other, signed on a day and then left as it is', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's2', name: 'Warmtebedrijf', kind: 'HEAT_COMPANY' });
  for (const person of [facilitator, anna]) {
    await person.open('/organisation');
    await person.page.getByRole('tab', { name: 'Overeenkomsten' }).click();
  }
  const choose = async (action: string) => {
    await facilitator.button('Acties voor Intentie Molenveld').click();
    await facilitator.page.getByRole('menuitem', { name: action }).click();
  };

  await test.step('it needs a name, and is there for the other at once', async () => {
    const { page } = anna;
    await anna.button('Overeenkomst toevoegen').click();
    await anna.button('Opslaan').click();
    await expect(page.getByText('Vul een naam in.')).toBeVisible();
    await page.getByLabel('Naam', { exact: true }).fill('Intentie Molenveld');
    await page.getByText(/^Tussen welke partijen\? \(/).click();
    await page.getByLabel('Warmtebedrijf', { exact: true }).check();
    await page.getByLabel('Wat staat er in?').fill('Inzet per partij\nGo/no-go en uitstap');
    await anna.button('Voorbehoud toevoegen').click();
    await page.getByLabel('Voorbehoud 1', { exact: true }).fill('als de raad instemt');
    await page.getByLabel('Van wie is voorbehoud 1?').selectOption('Warmtebedrijf');
    await expectGoodPage(page, 'agreement-form');
    await anna.button('Opslaan').click();
    await expect(facilitator.page.getByRole('heading', { name: 'Intentie Molenveld' })).toBeVisible();
    await expect(facilitator.page.getByText('Warmtebedrijf: als de raad instemt')).toBeVisible();
  });

  await test.step('one party alone signs nothing', async () => {
    await choose('Is getekend');
    await facilitator.button('Vastleggen').click();
    await expect(facilitator.page.getByText('Vul de dag in.')).toBeVisible();
    await facilitator.page.getByLabel('Op welke dag is getekend?').fill('2025-05-25');
    await facilitator.button('Vastleggen').click();
    await expect(facilitator.page.getByText(/tussen minstens twee partijen/)).toBeVisible();
    await facilitator.button('Annuleren').click();
  });

  await test.step('with two it is signed, and the other sees the day', async () => {
    await choose('Wijzigen');
    await facilitator.page.getByText(/^Tussen welke partijen\? \(/).click();
    await facilitator.page.getByLabel('Gemeente', { exact: true }).check();
    await facilitator.button('Opslaan').click();
    await choose('Is getekend');
    await facilitator.page.getByLabel('Op welke dag is getekend?').fill('2025-05-25');
    await facilitator.button('Vastleggen').click();
    await expect(anna.page.getByText('25 mei 2025')).toBeVisible();
    await anna.button('Acties voor Intentie Molenveld').click();
    await expect(anna.page.getByRole('menuitem', { name: 'Wijzigen' })).toHaveCount(0);
    await anna.page.keyboard.press('Escape');
  });

  await expectFittingPage(anna.page, 'agreements-desktop');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'agreements-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expect(anna.button('Overeenkomst toevoegen')).toBeHidden();
  await expectFittingPage(anna.page, 'agreements-print');
});
