import { expect, test } from './room/test.ts';
import { expectFittingPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('the rings of influence: filled by one, seen live by the other, with what differs', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's2', name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
  for (const person of [facilitator, anna]) {
    await person.open('/stakeholders');
    await person.button('Ringen').click();
  }

  await test.step('where a party is now stands in its ring for the other at once', async () => {
    await anna.page.getByLabel('Nu: Netbeheerder').selectOption('Meeweten');
    await expect(facilitator.page.getByLabel('Nu: Netbeheerder')).toHaveValue('BE_INFORMED');
    await expect(facilitator.page.getByRole('figure').getByText('Nog onbekend')).toBeVisible();
  });

  await test.step('by keyboard it is said where it should be; the difference is in the list', async () => {
    const { page } = facilitator;
    await page.getByLabel('Gewenst: Netbeheerder').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Gewenst: Netbeheerder')).toHaveValue('CO_DECIDE');
    await expect(anna.page.getByText('Netbeheerder: van meeweten naar meebeslissen, 3 ringen dichterbij')).toBeVisible();
  });

  await expectFittingPage(anna.page, 'rings-desktop');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'rings-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expectFittingPage(anna.page, 'rings-print');
});
