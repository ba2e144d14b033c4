import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { keepPicture } from './screenshots.ts';
import { expect } from './test.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** A way of looking at the pages. */
export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

export const LOOKS: readonly Look[] = [
  { name: 'desktop', options: { viewport: DESKTOP } },
  { name: 'desktop dark', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  { name: 'phone', options: { viewport: PHONE, hasTouch: true } },
  { name: 'phone dark', options: { viewport: PHONE, hasTouch: true, colorScheme: 'dark' } },
  { name: 'English', options: { viewport: DESKTOP, locale: 'en-GB' } },
];

/** Keeps a picture of the page as it is now, and holds it against WCAG 2.2 AA and the width of the screen. */
export async function expectGoodPage(page: Page, name: string): Promise<void> {
  await settled(page);
  await keepPicture(page, name.replaceAll(' ', '-'));
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect.soft(found, name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(overflow, `${name}: scrolls sideways`).toBeLessThanOrEqual(0);
}

/** All is loaded and nothing moves: colours that fade in have no contrast yet. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: /laden|loading/i })).toHaveCount(0);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}
