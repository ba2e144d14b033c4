import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { keepPicture } from './screenshots.ts';
import { expect } from './test.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DIALOG = 'dialog:modal';
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** A way of looking at the pages. */
export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Where the rules of WCAG may come out otherwise: not in another language, for its texts stand in the same elements. */
  readonly byRules: boolean;
}

/** Each way in which pages differ is in one of these: colours are the same at every width, so the phone is the dark one. */
export const LOOKS: readonly Look[] = [
  { name: 'desktop', options: { viewport: DESKTOP }, byRules: true },
  { name: 'phone', options: { viewport: PHONE, hasTouch: true, colorScheme: 'dark' }, byRules: true },
  { name: 'English', options: { viewport: DESKTOP, locale: 'en-GB' }, byRules: false },
];

/**
 * Keeps a picture of the page as it is now, and holds it against WCAG 2.2 AA and the width of the screen. For what
 * accessibility.spec.ts does not reach: each look costs seconds.
 */
export async function expectGoodPage(page: Page, name: string): Promise<void> {
  await expectFittingPage(page, name);
  await expectNothingFound((await axe(page)).withTags(WCAG_22_AA), name);
}

/** Keeps a picture of the page as it is now, and holds it against the width of the screen. */
export async function expectFittingPage(page: Page, name: string): Promise<void> {
  await settled(page);
  await keepPicture(page, name.replaceAll(' ', '-'));
  // Where there is a menu, it is not the document that scrolls, but what is beside it.
  const overflow = await page.evaluate(() =>
    Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)));
  expect.soft(overflow, `${name}: scrolls sideways`).toBeLessThanOrEqual(0);
}

/**
 * Looks at a dialog that is open, for nobody reaches what is behind it, or else at the whole page. In its legacy mode axe opens no
 * page of its own for each look; that is for frames of elsewhere, and there are none.
 */
async function axe(page: Page): Promise<AxeBuilder> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  return (await page.locator(DIALOG).count()) > 0 ? builder.include(DIALOG) : builder;
}

async function expectNothingFound(builder: AxeBuilder, name: string): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect.soft(found, name).toEqual([]);
}

/** All is loaded and nothing moves: colours that fade in have no contrast yet. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.wa-skeleton')).toHaveCount(0);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}
