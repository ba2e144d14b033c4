import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

const TEMPLATES = [
  { name: 'Standaardatelier in vier dagdelen', theme: 'Mensen: bewoners en eigenaren', lastDay: '12 oktober 2027' },
  { name: 'Kort atelier in twee dagdelen', theme: 'Route, rollen en middelen', lastDay: '21 september 2027' },
  { name: 'Terugkomdag na een jaar', theme: 'Vooruitkijken: bijsturen', lastDay: '7 september 2027' },
  { name: 'Bewonersavond', theme: 'Uw wijk, uw warmte', lastDay: '7 september 2027' },
];

test('the host chooses a template after a look at what is in each, on a desktop and on a phone', async ({ arrive, site }) => {
  const host = await arrive('Beheerder');
  const { page } = host;
  await page.goto(site.hostLink);
  await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
  await page.getByLabel('Met een sjabloon').check();
  for (const { name } of TEMPLATES) await expect(page.getByLabel(`${name} (versie 2026-1)`)).toBeVisible();

  const evening = page.getByRole('group', { name: 'Welk sjabloon?' }).locator('> div').filter({ hasText: 'Bewonersavond' });
  await evening.getByText('Wat er in staat').click();
  await evening.getByText(/^Programma \(/).click();
  await expect(evening.getByText(/Wat speelt er in de wijk · 40 minuten · Stil schrijven, Clusteren/)).toBeVisible();
  await page.setViewportSize(DESKTOP);
  await expectGoodPage(page, 'host-templates');
  await page.setViewportSize(PHONE);
  await expectFittingPage(page, 'host-templates-phone');
});

for (const { name, theme, lastDay } of TEMPLATES) {
  test(`an atelier begins with the template “${name}”`, async ({ arrive, site }) => {
    const host = await arrive('Beheerder');
    const { page } = host;
    await page.goto(site.hostLink);
    await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
    await page.getByLabel('Naam van het atelier').fill(`Proef ${name}`);
    await page.getByLabel('Gemeente', { exact: true }).fill('Voorbeeldstad');
    await page.getByLabel('Met een sjabloon').check();
    await page.getByLabel(`${name} (versie 2026-1)`).check();
    await expect(page.getByText(`Gekozen: ${name} (2026-1)`)).toBeVisible();
    await page.getByLabel('Eerste dag').fill('2027-09-07');
    await host.button('Atelier aanmaken').click();
    await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
    await page.getByLabel('Uw naam').fill('Bas Begeleider');
    await page.getByLabel('Uw organisatie').fill('Wijkbureau');
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(page.getByText(`Begonnen met de blauwdruk “${name} (2026-1)”, eerste dag 7 september 2027`)).toBeVisible();
    host.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
    await host.open('/programme');
    await expect(page.getByText(theme).first()).toBeVisible();
    await expect(page.getByText(lastDay).first()).toBeVisible();
    await expectFittingPage(page, `template-${theme}`);
  });
}
