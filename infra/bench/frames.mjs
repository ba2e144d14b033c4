// How smoothly a board with many notes moves under the hand, in headless Chromium in software rendering: frames per
// second while one pans, zooms and drags, alone and while others move their notes.
//   node frames.mjs --notes 2000 --others 20 --rate 1 --seconds 3 --only drag
import { setTimeout as sleep } from 'node:timers/promises';
import { openStage, startChromium } from './lib/browser.mjs';
import { crowdedBoard } from './lib/crowdedBoard.mjs';
import { framesDuring } from './lib/frameTimes.mjs';
import { Hand } from './lib/hand.mjs';
import { Movers } from './lib/movers.mjs';
import { openAtelier } from './lib/participant.mjs';
import { machineSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ notes: 2_000, others: 20, rate: 1, seconds: 3, warm: 6, width: 1_440, height: 900, only: '' });
const BATCH = 500;
const CARRIED = 50;
/** What moves: the board under the camera, what the hand carries, and a selected note where nothing is carried apart. */
const MOVING = '.board-layer[role=listbox], .board-layer--carried, .board-note[aria-selected=true]';
// The sizes that one looks at a board at: to read, to arrange, and all of it.
const READ = 1;
const ARRANGE = 0.4;
const OVERVIEW = 0.12;
const { seconds } = asked;

/** Each brings the board where it is to be, and returns what is measured. */
const SCENES = {
  'pan by hand, reading size': (hand) => lookingAt(hand, READ, () => hand.panByDrag(seconds)),
  'pan by hand, arranging size': (hand) => lookingAt(hand, ARRANGE, () => hand.panByDrag(seconds)),
  'pan by hand, overview': (hand) => lookingAt(hand, OVERVIEW, () => hand.panByDrag(seconds)),
  'pan by wheel, arranging size': (hand) => lookingAt(hand, ARRANGE, () => hand.panByWheel(seconds)),
  'pan by wheel, overview': (hand) => lookingAt(hand, OVERVIEW, () => hand.panByWheel(seconds)),
  'zoom, overview to reading size and back': (hand) => lookingAt(hand, OVERVIEW, () => hand.zoomBetween(seconds, OVERVIEW, READ)),
  'zoom, around where elements begin': (hand) => lookingAt(hand, ARRANGE, () => hand.zoomBetween(seconds, 0.2, ARRANGE)),
  'drag one note, reading size': (hand) => carryOne(hand, READ),
  'drag one note, arranging size': (hand) => carryOne(hand, ARRANGE),
  [`drag ${CARRIED} notes, arranging size`]: (hand) => carrySelection(hand),
};

/** What is measured once more while others move notes that are in view. */
const CROWDED = Object.keys(SCENES).filter((scene) => !scene.includes('wheel') && !scene.includes('around'));

async function lookingAt(hand, zoom, act) {
  await hand.lookAt(zoom);
  return act;
}

async function carryOne(hand, zoom) {
  await hand.lookAt(zoom);
  const note = await hand.noteInMiddle();
  return () => hand.carry(note, seconds);
}

async function carrySelection(hand) {
  await hand.lookAt(ARRANGE);
  await hand.selectWithBand(CARRIED);
  const note = await hand.selectedNote();
  await sleep(500);
  return () => hand.carry(note, seconds);
}

async function measure(page, scene, movers) {
  const act = await SCENES[scene](await Hand.over(page));
  const elements = await page.locator('.board-note').count();
  const selected = await page.locator('.board-note[aria-selected=true]').count();
  await movers?.start(await notesInView(page));
  const busy = machineSeconds();
  const began = performance.now();
  const seen = await framesDuring(page, MOVING, act);
  const cores = ((machineSeconds() - busy) * 1000) / (performance.now() - began);
  const movesPerSecond = await movers?.stop();
  return { scene: movers ? `${scene}, others at work` : scene, ...seen, elements, selected, cores: Number(cores.toFixed(2)), movesPerSecond };
}

/** Those that are elements; in an overview none is, and any note is in view. */
function notesInView(page) {
  return page.evaluate(() => {
    const stage = document.querySelector('.board-stage').getBoundingClientRect();
    return [...document.querySelectorAll('.board-note[aria-selected=false]:not(:focus)')].filter((note) => {
      const box = note.getBoundingClientRect();
      return box.x > stage.x && box.right < stage.right && box.y > stage.y && box.bottom < stage.bottom;
    }).map((note) => note.dataset.note);
  });
}

async function build(facilitator, commands) {
  for (let from = 0; from < commands.length; from += BATCH) {
    const { results } = await facilitator.commands(commands.slice(from, from + BATCH));
    const refused = results.find(({ problem }) => problem);
    if (refused) throw new Error(JSON.stringify(refused));
  }
}

async function measureAll(page, movers) {
  const wanted = (scene) => scene.includes(asked.only);
  const seen = [];
  for (const scene of Object.keys(SCENES).filter(wanted)) seen.push(await measure(page, scene));
  if (asked.others === 0) return seen;
  // The service learns what commands are like in its first minute, and takes a core for that.
  await movers.start([]);
  await sleep(asked.warm * 1000);
  await movers.stop();
  for (const scene of CROWDED.filter(wanted)) seen.push(await measure(page, scene, movers));
  return seen;
}

const product = new Product();
let browser;
try {
  await product.start();
  const { facilitator, code } = await openAtelier(product.port, product.hostKey, 'Meting');
  const commands = crowdedBoard(asked.notes);
  await build(facilitator, commands);
  browser = await startChromium();
  const page = await openStage(browser, product.port, { code, boardId: 'b1', viewport: { width: asked.width, height: asked.height } });
  const movers = await Movers.join(product.port, code, asked, commands);
  const scenes = await measureAll(page, movers);
  console.table(Object.fromEntries(scenes.map(({ scene, ...figures }) => [scene, figures])));
  movers.close();
  facilitator.close();
  save('frames', { ...asked, browser: browser.version(), scenes });
} finally {
  await browser?.close();
  await product.stop();
  product.remove();
}
