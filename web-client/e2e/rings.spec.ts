import { expect, test } from './room/test.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';

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

  await test.step('by keyboard one goes along what can be said of a party; only what is kept is seen by the other, at once', async () => {
    const { page } = anna;
    for (const person of [facilitator, anna]) await person.button('Lijst').click();
    const row = (of: typeof anna) => of.page.getByRole('row', { name: /Gemeente/ });
    const revision = async () => (JSON.parse((await (await anna.ask('/state')).text()).split('\n')[0] ?? '') as { revision: number }).revision;
    await anna.button('Gemeente').focus();
    await page.keyboard.press('Enter');
    const before = await revision();
    await page.getByLabel('In het atelier', { exact: true }).focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText('Nog niet opgeslagen.')).toBeVisible();
    await expectGoodPage(page, 'stakeholder-stance');
    await page.setViewportSize(PHONE);
    await expectGoodPage(page, 'stakeholder-stance-phone');
    await page.setViewportSize(DESKTOP);
    expect(await revision()).toBe(before);
    await expect(row(facilitator)).not.toContainText('Sterk tegen');
    await page.keyboard.press('Tab');
    await expect(anna.button('Opslaan')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row(facilitator)).toContainText('Netbeheerder spreekt namens hen');
    await expect(row(facilitator)).toContainText('Sterk tegen');
    expect(await revision()).toBe(before + 2);
  });

  await test.step('who speaks for others goes after it was asked who speaks now', async () => {
    const { page } = facilitator;
    await facilitator.button('Netbeheerder').click();
    await facilitator.button('Van de lijst halen').click();
    await expect(page.getByText('Let op: Netbeheerder spreekt namens Gemeente.')).toBeVisible();
    await expectGoodPage(page, 'stakeholder-handover');
    await facilitator.button('Annuleren').click();
    for (const person of [facilitator, anna]) await person.button('Ringen').click();
  });

  await expectFittingPage(anna.page, 'rings-desktop');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'rings-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expectFittingPage(anna.page, 'rings-print');
  // the map and the list come along, each on a sheet of its own
  const sheets = (await anna.page.pdf({ preferCSSPageSize: true, path: 'target/screenshots/stakeholders.pdf' })).toString('latin1');
  expect(sheets.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
});
