// How long it takes a newcomer to hold the whole picture of a large atelier: warm (the service has it in memory) and
// cold (first visitor after a start).   node join.mjs --items 10000 --events 10000 --times 7
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from './lib/filling.mjs';
import { join, openAtelier, Participant } from './lib/participant.mjs';
import { memory } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ items: 10_000, events: 10_000, times: 7 });

/** Joins as a browser does: receives the snapshot, parses it and keeps the items. */
async function joinOnce(port, session) {
  const newcomer = new Participant(port, session);
  const items = new Map();
  let bytes = 0;
  const began = performance.now();
  await newcomer.live((frame) => {
    bytes += frame.length;
    const message = JSON.parse(frame);
    if (message.t === 'snapshot') for (const [kind, id, fields] of message.items) items.set(`${kind}/${id}`, fields);
  });
  const ms = performance.now() - began;
  newcomer.close();
  if (items.size < asked.items) throw new Error(`only ${items.size} items came`);
  return { ms, bytes };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const product = new Product();
try {
  await product.start();
  const { facilitator, code } = await openAtelier(product.port, product.hostKey, 'Meting');
  const filling = performance.now();
  await fill(facilitator, asked.items, asked.events);
  const fillMs = performance.now() - filling;
  const session = await join(product.port, code, 'Nieuwkomer');
  const warm = [];
  for (let i = 0; i < asked.times; i++) {
    warm.push(await joinOnce(product.port, session));
    await sleep(200);
  }
  await sleep(3_000);
  await product.stop();
  const startMs = await product.start();
  const cold = await joinOnce(product.port, session);
  const rounded = (value) => Math.round(value * 10) / 10;
  save('join', {
    ...asked,
    warmMs: rounded(median(warm.map(({ ms }) => ms))),
    warmAllMs: warm.map(({ ms }) => rounded(ms)),
    coldMs: rounded(cold.ms),
    startMs: Math.round(startMs),
    MB: rounded(cold.bytes / 1e6),
    eventsPerSecondFilled: Math.round(asked.events / fillMs * 1000),
    ...memory(product.pid),
  });
} finally {
  await product.stop();
  product.remove();
}
