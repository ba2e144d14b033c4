// How soon each page can be used in an atelier with a long history: the worked example with notes and moves of them added, until there
// are so many events. Opened by its address in a browser that holds the client already, and from another page as a link does.
//   node pages.mjs --events 30000 --notes 2000 --times 3
import { openPage, startChromium } from './lib/browser.mjs';
import { fill } from './lib/filling.mjs';
import { join } from './lib/participant.mjs';
import { machineSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ events: 30_000, notes: 2_000, times: 3, only: '' });

const PAGES = [
  '', '/board/b1', '/stakeholders', '/intake', '/programme', '/tables', '/turns', '/process', '/organisation', '/resources', '/neighbourhoods',
  '/matrix', '/decisions', '/decisions/dec-01', '/decisions/dec-01/provenance', '/actions', '/routemap', '/blueprint', '/report', '/present',
  '/replay', '/recap', '/logbook',
].filter((path) => path.includes(asked.only));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Waits until the heading is there, nothing loads any more, and the page has drawn it. */
async function untilUsable(page) {
  await page.locator('h1:not(.is-before)').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.wa-skeleton'));
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
}

async function timed(page, act) {
  const began = performance.now();
  await act();
  await untilUsable(page);
  return performance.now() - began;
}

/** As a link does: the page changes, the client stays. */
const follow = (page, path) => page.evaluate((to) => {
  document.querySelectorAll('h1').forEach((heading) => heading.classList.add('is-before'));
  history.pushState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}, path);

async function measure(page, base, path) {
  const byAddress = [];
  const byLink = [];
  for (let time = 0; time < asked.times; time++) {
    byAddress.push(await timed(page, () => page.goto(`${base}${path}`)));
    await page.goto(`${base}/${path === '/actions' ? 'tables' : 'actions'}`);
    await untilUsable(page);
    byLink.push(await timed(page, () => follow(page, new URL(`${base}${path}`).pathname)));
  }
  return { page: path || '/', byAddressMs: Math.round(median(byAddress)), byLinkMs: Math.round(median(byLink)) };
}

const product = new Product();
let browser;
try {
  await product.start('--wijkatelier.example=true');
  const facilitator = await join(product.port, product.exampleCode, 'Begeleider');
  const { revision } = await facilitator.command({ type: 'OpenBoard', boardId: 'b1', title: 'Bord', component: 'PROCESS' });
  await fill(facilitator, asked.notes, asked.events - revision);
  browser = await startChromium();
  const { page, base } = await openPage(browser, product.port, product.exampleCode);
  const busy = machineSeconds();
  const began = performance.now();
  const pages = [];
  for (const path of PAGES) pages.push(await measure(page, base, path));
  const cores = Number((((machineSeconds() - busy) * 1000) / (performance.now() - began)).toFixed(2));
  console.table(Object.fromEntries(pages.map(({ page: name, ...figures }) => [name, figures])));
  facilitator.close();
  save('pages', { ...asked, browser: browser.version(), cores, pages });
} finally {
  await browser?.close();
  await product.stop();
  product.remove();
}
