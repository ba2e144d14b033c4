import { expect, test } from './room/test.ts';
import { expectFittingPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('the directing role: the facilitator chooses the scale, who has a say chooses the role in each phase', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) {
    await person.open('/organisation');
    await person.page.getByRole('tab', { name: 'Regierol' }).click();
  }
  await expect(anna.page.getByText('Er is nog geen lijst met rollen gekozen.')).toBeVisible();

  await test.step('the scale is there for both at once', async () => {
    await facilitator.button('Deze lijst gebruiken').click();
    await expect(anna.page.getByRole('row', { name: /Projectplan.*nog niet gekozen/ })).toBeVisible();
    await expect(anna.page.getByText('De gemeente wacht af', { exact: false })).toBeVisible();
  });

  await test.step('a role has to be chosen, and is seen by the other', async () => {
    const { page } = anna;
    await anna.button('Acties voor Projectplan').click();
    await page.getByRole('menuitem', { name: 'Rol kiezen' }).click();
    await anna.button('Opslaan').click();
    await expect(page.getByRole('alert').filter({ hasText: 'Kies een rol.' })).toBeVisible();
    await page.getByLabel('Rol', { exact: true }).selectOption('Procesregisseur');
    await page.getByLabel('Waarom deze rol').fill('Past bij wat we aankunnen.');
    await anna.button('Opslaan').click();
    await expect(facilitator.page.getByRole('row', { name: /Projectplan.*Procesregisseur.*Past bij wat we aankunnen/ })).toBeVisible();
    await expect(facilitator.button('Deze lijst gebruiken')).toHaveCount(0);
  });

  await expectFittingPage(anna.page, 'directing-role-desktop');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'directing-role-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expectFittingPage(anna.page, 'directing-role-print');
});
