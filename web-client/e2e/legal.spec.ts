import { expect, test } from './room/test.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('the legal checklist: taken over by the facilitator, gone through together, left for a jurist where it is not sure', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) {
    await person.open('/organisation');
    await person.page.getByRole('tab', { name: 'Juridisch' }).click();
  }

  await test.step('the checklist is there for both at once, with its sources', async () => {
    await facilitator.button('Checklist gebruiken').click();
    await expect(anna.page.getByText('Is een warmtekavel voorzien en wie bereidt die voor?')).toBeVisible();
    await expect(anna.page.getByRole('link', { name: 'Lees de bron: Is de termijn redelijk?' })).toHaveAttribute('href', /^https:/);
  });

  await test.step('what one fills in, the other sees', async () => {
    const { page } = anna;
    await anna.button('Acties voor Is de termijn redelijk?').click();
    await page.getByRole('menuitem', { name: 'Invullen' }).click();
    await page.getByLabel('Wat geldt hier?').selectOption('Te bevestigen door een jurist');
    await page.getByLabel('Hoe vast staat dat?').selectOption('Voornemen');
    await page.getByLabel('Notitie').fill('Wij gaan uit van acht jaar.');
    await expectGoodPage(page, 'legal-form');
    await anna.button('Opslaan').click();
    const row = facilitator.page.getByRole('row', { name: /Is de termijn redelijk/ });
    await expect(row.getByText('Te bevestigen door een jurist')).toBeVisible();
    await expect(row.getByText('Wij gaan uit van acht jaar.')).toBeVisible();
    await expect(facilitator.page.getByText(/Bekeken: 1 van/)).toBeVisible();
  });

  await expectFittingPage(anna.page, 'legal-desktop');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'legal-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  const source = anna.page.getByRole('link', { name: 'Lees de bron: Is de termijn redelijk?' });
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(/https:|attr/);
  await expectFittingPage(anna.page, 'legal-print');
});
