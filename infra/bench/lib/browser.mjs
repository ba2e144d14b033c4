import { createRequire } from 'node:module';

const clientModules = createRequire(new URL('../../../web-client/package.json', import.meta.url));

/** Chromium without a window, drawing in software, as the tests of the web client start it. */
export function startChromium() {
  const { chromium } = clientModules('playwright-core');
  return chromium.launch({
    executablePath: process.env.WIJKATELIER_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** Somebody who has joined an atelier in a browser; resolves with an empty page and the address of the atelier. */
export async function openPage(browser, port, code, viewport = { width: 1_440, height: 900 }) {
  const address = `http://localhost:${port}`;
  const context = await browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  const joined = await context.request.post(`${address}/api/join`, { data: { code, name: 'Kijker', organisation: 'Meting' } });
  if (!joined.ok()) throw new Error(`join: ${joined.status()} ${await joined.text()}`);
  const { atelierId } = await joined.json();
  return { page, base: `${address}/atelier/${atelierId}` };
}

/** Joins an atelier in a browser and opens a board as a stage; resolves with the page once notes stand on it. */
export async function openStage(browser, port, { code, boardId, viewport }) {
  const { page, base } = await openPage(browser, port, code, viewport);
  await page.goto(`${base}/board/${boardId}`);
  await page.getByText('Verbonden').waitFor();
  await page.locator('.board-note').first().waitFor();
  return page;
}
