// How soon any moment of a long history is there: at the server (the whole state at a revision), and in the replay of a browser, with the
// longest time in which the page could do nothing else. Moments are drawn from a fixed row, so that two runs ask for the same.
//   node seek.mjs --events 100000 --notes 2000 --seeks 300
import { openPage, startChromium } from './lib/browser.mjs';
import { draws } from './lib/draws.mjs';
import { fill } from './lib/filling.mjs';
import { Histogram } from './lib/histogram.mjs';
import { openAtelier } from './lib/participant.mjs';
import { machineSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';
import { tasksIn } from './lib/tasks.mjs';

const asked = options({ events: 100_000, notes: 2_000, seeks: 300, scrubs: 60 });

/** The whole state at drawn revisions, one after the other; the first few teach the JVM and are not counted. */
async function atServer(facilitator, head) {
  const draw = draws(7);
  const times = new Histogram();
  for (let seek = -50; seek < asked.seeks; seek++) {
    const revision = 1 + Math.trunc(draw() * head);
    const began = performance.now();
    await facilitator.connection.receive('GET', `/api/ateliers/${facilitator.atelierId}/state?revision=${revision}`);
    if (seek >= 0) times.addMicros((performance.now() - began) * 1000);
  }
  return times.summary();
}

/** Notes how long the page is kept from anything else: the longest between two messages that it sends to itself. */
function watchBlocks() {
  const { port1, port2 } = new MessageChannel();
  const seen = { longest: 0, going: true };
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - last);
    last = now;
    if (seen.going) port2.postMessage(0);
  };
  port2.postMessage(0);
  window.seenBlocks = seen;
}

const takeLongest = () => {
  const { longest } = window.seenBlocks;
  window.seenBlocks.longest = 0;
  return longest;
};

/** Clicks on a place of the time line, from 0 to 1; a moment is there when its caption is. Resolves with how long that took. */
async function seek(page, place) {
  const line = page.getByRole('slider');
  const before = await line.getAttribute('aria-valuenow');
  const { x, y, width, height } = await line.boundingBox();
  const began = performance.now();
  await page.mouse.click(x + place * width, y + height / 2);
  await page.waitForFunction((old) => {
    const now = document.querySelector('[role="slider"]')?.getAttribute('aria-valuenow');
    return now !== old && document.querySelector('.wa-replay-caption')?.getAttribute('aria-busy') === 'false';
  }, before);
  return performance.now() - began;
}

async function inBrowser(page, base) {
  await page.goto(`${base}/replay`);
  await page.locator('.wa-replay-caption[aria-busy="false"]').waitFor();
  const draw = draws(11);
  for (let scrub = 0; scrub < 5; scrub++) await seek(page, draw());
  await page.evaluate(watchBlocks);
  const times = new Histogram();
  const blocks = new Histogram();
  for (let scrub = 0; scrub < asked.scrubs; scrub++) {
    await page.evaluate(takeLongest);
    times.addMicros((await seek(page, draw())) * 1000);
    blocks.addMicros(await page.evaluate(takeLongest) * 1000);
  }
  await page.evaluate(() => { window.seenBlocks.going = false; });
  return { there: times.summary(), longestBlock: blocks.summary(), tasks: await traced(page, draw) };
}

/**
 * The same without watching from within the page, which is work as well: what the page's thread did in one go, and how much of that
 * it ran. The rest of a task it waited for a core.
 */
async function traced(page, draw) {
  await page.context().browser().startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] });
  for (let scrub = 0; scrub < asked.scrubs; scrub++) await seek(page, draw());
  return tasksIn(JSON.parse((await page.context().browser().stopTracing()).toString()).traceEvents);
}

const product = new Product();
let browser;
try {
  await product.start();
  const { facilitator, code } = await openAtelier(product.port, product.hostKey, 'Meting');
  await fill(facilitator, asked.notes, asked.events);
  const busy = machineSeconds();
  const began = performance.now();
  const server = await atServer(facilitator, asked.events);
  browser = await startChromium();
  const { page, base } = await openPage(browser, product.port, code);
  const client = await inBrowser(page, base);
  const cores = Number((((machineSeconds() - busy) * 1000) / (performance.now() - began)).toFixed(2));
  facilitator.close();
  save('seek', { ...asked, browser: browser.version(), cores, server, client });
} finally {
  await browser?.close();
  await product.stop();
  product.remove();
}
