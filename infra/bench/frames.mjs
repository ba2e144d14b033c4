// How smoothly a board with many notes moves under the hand, in headless Chromium in software rendering: frames per
// second while one pans, zooms and drags, alone and while others move their notes.
//   node frames.mjs --notes 2000 --others 20 --seconds 4
import { startChromium, openStage } from './lib/browser.mjs';
import { crowdedBoard } from './lib/crowdedBoard.mjs';
import { framesDuring } from './lib/frameTimes.mjs';
import { Hand } from './lib/hand.mjs';
import { Movers } from './lib/movers.mjs';
import { openAtelier } from './lib/participant.mjs';
import { machineSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ notes: 2_000, others: 20, rate: 1, seconds: 4, width: 1_440, height: 900, only: '' });
const BATCH = 500;
// The sizes one looks at a board at: to read, to arrange, as small as elements go, and all of it.
const READ = 1;
const ARRANGE = 0.4;
const OVERVIEW = 0.12;

async function build(facilitator) {
  const commands = crowdedBoard(asked.notes);
  for (let from = 0; from < commands.length; from += BATCH) {
    const { results } = await facilitator.commands(commands.slice(from, from + BATCH));
    const refused = results.find(({ problem }) => problem);
    if (refused) throw new Error(JSON.stringify(refused));
  }
}

/** Each brings the board where it wants it and returns what is to be measured. */
const SCENES = {
  'pan by hand, reading size': (hand) => at(hand, READ, () => hand.panByDrag(asked.seconds)),
  'pan by hand, arranging size': (hand) => at(hand, ARRANGE, () => hand.panByDrag(asked.seconds)),
  'pan by hand, overview': (hand) => at(hand, OVERVIEW, () => hand.panByDrag(asked.seconds)),
  'pan by wheel, arranging size': (hand) => at(hand, ARRANGE, () => hand.panByWheel(asked.seconds)),
  'pan by wheel, overview': (hand) => at(hand, OVERVIEW, () => hand.panByWheel(asked.seconds)),
  'zoom, overview to reading and back': (hand) => at(hand, OVERVIEW, () => hand.zoomBetween(asked.seconds, OVERVIEW, READ)),
  'zoom, around where elements end': (hand) => at(hand, ARRANGE, () => hand.zoomBetween(asked.seconds, 0.2, ARRANGE)),
  'drag one note, reading size': (hand) => at(hand, READ, () => carryOne(hand)),
  'drag one note, arranging size': (hand) => at(hand, ARRANGE, () => carryOne(hand)),
  'drag 50 notes, arranging size': (hand) => at(hand, ARRANGE, () => hand.carry(hand.taken, asked.seconds), async () => {
    await hand.selectWithBand(50);
    hand.taken = await hand.selectedNote();
  }),
};

/** What is measured once more while others move notes that are in view. */
const CROWDED = ['pan by hand, arranging size', 'pan by hand, overview', 'zoom, overview to reading and back', 'drag one note, arranging size',
  'drag 50 notes, arranging size'];

async function at(hand, zoom, act, prepare = () => {}) {
  await hand.lookAt(zoom);
  await prepare();
  return act;
}

async function carryOne(hand) {
  const { x, y } = await hand.noteInMiddle();
  await hand.carry({ x, y }, asked.seconds);
}

const elementsIn = (page) => page.locator('.board-note').count();

async function measure(page, scene, movers) {
  const hand = await Hand.over(page);
  const act = await SCENES[scene](hand);
  const elements = await elementsIn(page);
  const selected = await page.locator('.board-note[aria-selected=true]').count();
  await movers?.start(await notesInView(page));
  const busy = machineSeconds();
  const began = performance.now();
  const seen = await framesDuring(page, act);
  const cores = ((machineSeconds() - busy) * 1000) / (performance.now() - began);
  const moves = await movers?.stop();
  return { scene, ...seen, elements, selected, cores: Math.round(cores * 100) / 100, ...(moves && { movesPerSecond: moves }) };
}

/** Some of them are elements, and where none is (in the overview) any note is in view. */
function notesInView(page) {
  return page.evaluate(() => {
    const stage = document.querySelector('.board-stage').getBoundingClientRect();
    return [...document.querySelectorAll('.board-note[aria-selected=false]')].filter((note) => {
      const box = note.getBoundingClientRect();
      return box.x > stage.x && box.right < stage.right && box.y > stage.y && box.bottom < stage.bottom;
    }).map((note) => note.dataset.note);
  });
}

const product = new Product();
let browser;
try {
  await product.start();
  const { facilitator, code } = await openAtelier(product.port, product.hostKey, 'Meting');
  await build(facilitator);
  browser = await startChromium();
  const viewport = { width: asked.width, height: asked.height };
  const page = await openStage(browser, product.port, { code, boardId: 'b1', viewport });
  const movers = await Movers.join(product.port, code, asked, crowdedBoard(asked.notes));
  const wanted = (scene) => scene.includes(asked.only);
  const scenes = [];
  for (const scene of Object.keys(SCENES).filter(wanted)) scenes.push(await measure(page, scene));
  for (const scene of CROWDED.filter(wanted)) scenes.push(await measure(page, scene, movers));
  console.table(Object.fromEntries(scenes.map(({ scene, ...rest }) => [rest.movesPerSecond ? `${scene}, others at work` : scene, rest])));
  movers.close();
  facilitator.close();
  save('frames', { ...asked, browser: browser.version(), scenes });
} finally {
  await browser?.close();
  await product.stop();
  product.remove();
}
