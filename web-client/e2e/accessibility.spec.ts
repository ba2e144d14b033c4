import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, test, type Arrive } from './room/test.ts';
import { keepPicture } from './room/screenshots.ts';
import type { Product } from './room/Product.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

const LOOKS: readonly Look[] = [
  { name: 'desktop', options: { viewport: DESKTOP } },
  { name: 'desktop dark', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  { name: 'phone', options: { viewport: PHONE, hasTouch: true } },
  { name: 'phone dark', options: { viewport: PHONE, hasTouch: true, colorScheme: 'dark' } },
  { name: 'English', options: { viewport: DESKTOP, locale: 'en-GB' } },
];

/** Every page, and how to get there: an address, and what is chosen on it. */
interface Visit {
  readonly name: string;
  readonly path: string;
  readonly choose?: RegExp;
}

const BEFORE_AN_ATELIER = (product: Product): readonly Visit[] => [
  { name: 'start', path: '/' },
  { name: 'join', path: new URL(product.facilitatorLink).pathname },
  { name: 'host', path: `/host#${product.hostKey}` },
];

const IN_AN_ATELIER = (atelier: string, board: string, decision: string): readonly Visit[] => [
  { name: 'overview', path: atelier },
  { name: 'board-stage', path: board, choose: /^(Bord|Board)$/ },
  { name: 'board-list', path: board, choose: /^(Lijst|List)$/ },
  { name: 'stakeholder-map', path: `${atelier}/stakeholders`, choose: /^(Kaart|Map)$/ },
  { name: 'stakeholder-list', path: `${atelier}/stakeholders`, choose: /^(Lijst|List)$/ },
  { name: 'decisions', path: `${atelier}/decisions` },
  { name: 'decision', path: decision },
  { name: 'replay', path: `${atelier}/replay` },
  { name: 'not-found', path: `${atelier}/nergens` },
];

for (const look of LOOKS) {
  test(`no page has a violation of WCAG 2.2 AA: ${look.name}`, async ({ arrive, product, exampleFacilitator }) => {
    test.setTimeout(240_000);
    // given
    const { page, visits } = await visitorOf(arrive, product, exampleFacilitator.page, look);

    for (const { name, path, choose } of visits) {
      await test.step(name, async () => {
        // when
        await page.goto(`${product.address}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (choose) await page.getByRole('main').getByRole('button', { name: choose }).click();
        await settled(page);
        await keepPicture(page, `${name} ${look.name}`.replaceAll(' ', '-'));

        // then
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
        expect.soft(found, `${name}, ${look.name}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `${name}, ${look.name}: scrolls sideways`).toBeLessThanOrEqual(0);
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
  return { page, visits: [...BEFORE_AN_ATELIER(product), ...IN_AN_ATELIER(atelier, board, decision)] };
}

async function linkIn(page: Page, address: RegExp): Promise<string> {
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.find((each) => address.test(each)) ?? '';
}

/** All is loaded and nothing moves: colours that fade in have no contrast yet. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: /laden|loading/i })).toHaveCount(0);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}
