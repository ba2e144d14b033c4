import { expect, test } from './room/test.ts';
import { expectFittingPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };

test('an action is agreed, done by the other, and what is late is reminded of', async ({ room }) => {
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/actions');
  await anna.open('/actions');

  await test.step('it needs words and an owner', async () => {
    await facilitator.button('Actie afspreken').click();
    await facilitator.button('Opslaan').click();
    await expect(facilitator.page.getByText('Schrijf op wat er moet gebeuren.')).toBeVisible();
    await expect(facilitator.page.getByText('Kies wie ervoor zorgt.')).toBeVisible();
    await facilitator.page.getByLabel('Wat moet er gebeuren?').fill('Bewoners persoonlijk informeren');
    await facilitator.page.getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Anna Bakker (Bewoner)' });
    await facilitator.page.getByLabel(/^Wanneer is het klaar/).fill('2020-03-19');
    await facilitator.button('Opslaan').click();
  });

  await test.step('the other sees that it is late, on a phone too', async () => {
    await expect(anna.page.getByRole('region', { name: 'Herinneringen' }).getByText(/Bewoners persoonlijk informeren/)).toBeVisible();
    await expect(anna.page.getByText('Te laat').first()).toBeVisible();
    await expectFittingPage(anna.page, 'actions-desktop');
    await anna.page.setViewportSize(PHONE);
    await expectFittingPage(anna.page, 'actions-phone');
  });

  await test.step('she has done it, and the facilitator sees it', async () => {
    await anna.button('Gedaan: Bewoners persoonlijk informeren').click();
    await anna.page.getByLabel('Op welke dag was het klaar?').fill('2020-03-21');
    await anna.button('Gedaan').click();
    await expect(facilitator.page.getByText('Niets is te laat, en de komende twee weken hoeft er niets klaar.')).toBeVisible();
    await facilitator.page.getByLabel('Welke?').selectOption('Gedaan');
    await expect(facilitator.page.getByText('Gedaan op 21 maart 2020')).toBeVisible();
  });

  await test.step('on paper there is nothing to press', async () => {
    await facilitator.page.emulateMedia({ media: 'print' });
    await expect(facilitator.page.getByText('Bewoners persoonlijk informeren')).toBeVisible();
    await expect(facilitator.button('Actie afspreken')).toBeHidden();
  });
});
