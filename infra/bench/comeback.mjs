// The service is killed while a full room watches; how long until everybody has the whole picture again, asked for from the
// beginning by all at once, and how long commands take meanwhile.
//   node comeback.mjs --people 200 --events 30000 --notes 2000 --kills 3
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from './lib/filling.mjs';
import { Histogram } from './lib/histogram.mjs';
import { join, openAtelier } from './lib/participant.mjs';
import { memory } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ people: 200, events: 30_000, notes: 2_000, kills: 3 });
const AGAIN_MS = 100;

async function gather(product, code) {
  const people = [];
  for (let i = 0; i < asked.people; i++) {
    const person = await join(product.port, code, `Deelnemer ${i}`);
    await person.live(() => {});
    people.push(person);
  }
  return people;
}

/** Everybody tries until it works, as a browser does. */
async function comeBack(people) {
  const began = performance.now();
  const times = new Histogram();
  await Promise.all(people.map(async (person) => {
    while (!(await person.live(() => {}).then(() => true, () => false))) await sleep(AGAIN_MS);
    times.addMicros((performance.now() - began) * 1000);
  }));
  return times.summary();
}

/** Moves a note twenty times a second until told to stop. */
function working(facilitator) {
  const times = new Histogram();
  let goesOn = true;
  const work = (async () => {
    for (let i = 0; goesOn; i++) {
      const began = performance.now();
      await facilitator.command({ type: 'MoveNote', noteId: 'n1', position: { x: i, y: 5 } });
      times.addMicros((performance.now() - began) * 1000);
      await sleep(50);
    }
  })();
  return async () => {
    goesOn = false;
    await work;
    return times.summary();
  };
}

const product = new Product();
try {
  await product.start();
  const { facilitator, code } = await openAtelier(product.port, product.hostKey, 'Terugkomst');
  await fill(facilitator, asked.notes, asked.events);
  const people = await gather(product, code);
  for (let kill = 0; kill < asked.kills; kill++) {
    await product.stop('SIGKILL');
    const startMs = Math.round(await product.start());
    const stop = working(facilitator);
    const back = await comeBack(people);
    save('comeback', { ...asked, kill, startMs, back, acknowledgement: await stop(), ...memory(product.pid) });
  }
  people.forEach((person) => person.close());
  facilitator.close();
} finally {
  await product.stop('SIGKILL');
  product.remove();
}
