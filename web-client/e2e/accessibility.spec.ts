import type { Page } from '@playwright/test';
import { expectFittingPage, expectGoodInTheDark, expectGoodPage, LOOKS, type Look } from './room/looks.ts';
import { pagesBefore, pagesOf } from './room/pages.ts';
import type { Product } from './room/Product.ts';
import { expect, test, type Arrive } from './room/test.ts';

for (const look of LOOKS) {
  test(`every page can be used by everybody: ${look.name}`, async ({ arrive, product, exampleFacilitator }) => {
    test.setTimeout(480_000);
    // given
    const { page, visits } = await visitorOf(arrive, product, exampleFacilitator.page, look);

    for (const { name, path, choose } of visits) {
      await test.step(name, async () => {
        // when
        await page.goto(`${product.address}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const main = page.getByRole('main');
        if (choose) await main.getByRole('button', { name: choose }).or(main.getByRole('tab', { name: choose })).click();

        // then
        await (look.byRules ? expectGoodPage : expectFittingPage)(page, `${name} ${look.name}`);
        if (look.alsoDark) await expectGoodInTheDark(page, `${name} ${look.name}`);
      });
    }
  });
}

/** Somebody with the facilitator's session of the example, who looks in another way. */
async function visitorOf(arrive: Arrive, product: Product, facilitatorPage: Page, look: Look) {
  const storageState = await facilitatorPage.context().storageState();
  const { page } = await arrive('Toegankelijk', { ...look.options, storageState });
  const atelier = new URL(facilitatorPage.url()).pathname;
  const board = await linkIn(facilitatorPage, /\/board\//);
  await facilitatorPage.goto(`${product.address}${atelier}/decisions`);
  const decision = await linkIn(facilitatorPage, /\/decisions\/./);
  return { page, visits: [...pagesBefore(product), ...pagesOf({ atelier, board, decision })] };
}

async function linkIn(page: Page, address: RegExp): Promise<string> {
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.find((each) => address.test(each)) ?? '';
}
