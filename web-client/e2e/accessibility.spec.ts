import type { Locator, Page } from '@playwright/test';
import { expectFittingPage, expectGoodPage, type Look, LOOKS } from './room/looks.ts';
import { pagesBefore, pagesOf } from './room/pages.ts';
import type { Site } from './room/Site.ts';
import { expect, test, type Arrive } from './room/test.ts';

test.describe.configure({ mode: 'parallel' });

for (const look of LOOKS) {
  test(`every page can be used by everybody: ${look.name}`, async ({ arrive, site, exampleFacilitator }) => {
    test.setTimeout(480_000);
    // given
    const { page, visits } = await visitorOf(arrive, site, exampleFacilitator.page, look);

    for (const { name, path, choose, behind, brings } of visits) {
      await test.step(name, async () => {
        // when
        await visit(page, site, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const here = page.getByRole('main').or(page.getByRole('banner'));
        const chosen = choose && here.getByRole('button', { name: choose }).or(here.getByRole('tab', { name: choose }));
        if (chosen && behind) await unfold(here.getByRole('button', { name: behind }), chosen);
        await chosen?.click();
        if (brings) await expect(page.getByText(brings)).toBeVisible();

        // then
        await (look.byRules ? expectGoodPage : expectFittingPage)(page, `${name} ${look.name}`);
      });
    }
  });
}

/** Somebody with the facilitator's session of the example, who looks in another way. */
async function visitorOf(arrive: Arrive, site: Site, facilitatorPage: Page, look: Look) {
  const storageState = await facilitatorPage.context().storageState();
  const { page } = await arrive('Toegankelijk', { ...look.options, storageState });
  const atelier = new URL(facilitatorPage.url()).pathname;
  const board = await linkIn(facilitatorPage, /\/board\//);
  await facilitatorPage.goto(`${site.address}${atelier}/decisions`);
  const decision = await linkIn(facilitatorPage, /\/decisions\/./);
  return { page, visits: [...pagesBefore(site), ...pagesOf({ atelier, board, decision })] };
}

/** Shows what is folded away, if it is. */
async function unfold(more: Locator, folded: Locator): Promise<void> {
  await expect(more.or(folded).filter({ visible: true }).first()).toBeVisible();
  if (await folded.isHidden()) await more.click();
}

/** Goes to an address: within an atelier as a link does, for to load the whole client anew for each page takes longer than to look at it. */
async function visit(page: Page, site: Site, path: string): Promise<void> {
  const { pathname } = new URL(page.url());
  const isLink = pathname.startsWith('/atelier/') && path.startsWith('/atelier/');
  if (!isLink) {
    await page.goto(`${site.address}${path}`);
    return;
  }
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  const isOtherPage = pathname !== new URL(path, site.address).pathname;
  if (isOtherPage) await heading?.waitForElementState('hidden');
}

async function linkIn(page: Page, address: RegExp): Promise<string> {
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.find((each) => address.test(each)) ?? '';
}
