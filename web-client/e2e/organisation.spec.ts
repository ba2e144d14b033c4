import { expect, test } from './room/test.ts';
import { expectFittingPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('bodies and who does what: made by one, seen live by the other, with one A for each product', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's2', name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
  for (const person of [facilitator, anna]) await person.open('/organisation');

  await test.step('a body needs a name, and is there for the other at once', async () => {
    const { page } = anna;
    await anna.button('Overleg toevoegen').click();
    await anna.button('Opslaan').click();
    await expect(page.getByText('Vul een naam in.')).toBeVisible();
    await page.getByLabel('Naam', { exact: true }).fill('Stuurgroep Molenveld');
    await page.getByLabel('Gemeente', { exact: true }).selectOption('Lid');
    await page.getByLabel('Netbeheerder', { exact: true }).selectOption('Toehoorder');
    await page.getByLabel('Voorzitter', { exact: true }).selectOption('Gemeente');
    await anna.button('Opslaan').click();
    await expect(facilitator.page.getByRole('heading', { name: 'Stuurgroep Molenveld' })).toBeVisible();
  });

  await test.step('a product has no A until somebody says who', async () => {
    for (const { page } of [facilitator, anna]) await page.getByRole('tab', { name: 'Wie doet wat' }).click();
    await facilitator.button('Product toevoegen').click();
    await facilitator.page.getByLabel('Wat wordt er gemaakt?').fill('Projectplan');
    await facilitator.button('Opslaan').click();
    await expect(anna.page.getByText('Nog geen A')).toBeVisible();
    await anna.page.getByLabel('Gemeente bij Projectplan').selectOption('R + A');
    await expect(facilitator.page.getByText('Elk product heeft één eindverantwoordelijke (A).')).toBeVisible();
  });

  await test.step('by keyboard the A is moved, after a question', async () => {
    const { page } = facilitator;
    await page.getByLabel('Netbeheerder bij Projectplan').focus();
    await page.keyboard.press('a');
    await expect(page.getByText(/Wilt u de A verplaatsen naar Netbeheerder/)).toBeVisible();
    await page.getByRole('button', { name: 'Ja, verplaats de A' }).focus();
    await page.keyboard.press('Enter');
    await expect(anna.page.getByLabel('Netbeheerder bij Projectplan')).toHaveValue('ACCOUNTABLE');
    await expect(anna.page.getByLabel('Gemeente bij Projectplan')).toHaveValue('RESPONSIBLE');
  });

  await expectFittingPage(anna.page, 'organisation-desktop');
  await anna.page.setViewportSize(PHONE);
  await expect(anna.page.getByRole('table')).toHaveCount(0);
  await expect(anna.page.getByRole('listitem').filter({ hasText: 'Projectplan' }).getByLabel('Netbeheerder bij Projectplan')).toHaveValue('ACCOUNTABLE');
  await expectFittingPage(anna.page, 'organisation-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expect(anna.button('Product toevoegen')).toBeHidden();
  await expectFittingPage(anna.page, 'organisation-print');
});
