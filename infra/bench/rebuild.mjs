// How fast all read models are rebuilt from the events, while the service runs.
//   node rebuild.mjs --events 1000000 --ateliers 20 --items 2000
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from './lib/filling.mjs';
import { Connection } from './lib/http.mjs';
import { openAtelier } from './lib/participant.mjs';
import { memory } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ events: 1_000_000, ateliers: 20, items: 2_000 });

const product = new Product();
try {
  await product.start();
  const perAtelier = Math.ceil(asked.events / asked.ateliers);
  const filling = performance.now();
  for (let i = 0; i < asked.ateliers; i++) {
    const { facilitator } = await openAtelier(product.port, product.hostKey, `Meting ${i}`);
    await fill(facilitator, asked.items, perAtelier);
    facilitator.close();
  }
  const fillMs = performance.now() - filling;
  const host = new Connection(product.port, product.hostKey);
  await caughtUp(host);
  const began = performance.now();
  await host.send('POST', '/api/host/read-models/rebuild', {});
  await caughtUp(host);
  const ms = performance.now() - began;
  host.close();
  save('rebuild', {
    ...asked,
    eventsPerSecondFilled: Math.round(asked.events / fillMs * 1000),
    rebuildMs: Math.round(ms),
    eventsPerSecondRebuilt: Math.round(asked.events / ms * 1000),
    ...memory(product.pid),
  });
} finally {
  await product.stop();
  product.remove();
}

async function caughtUp(host) {
  for (;;) {
    await sleep(100);
    const { serving, rebuild } = await host.send('GET', '/api/host/read-models');
    if (!rebuild && serving.position >= serving.head) return;
  }
}
