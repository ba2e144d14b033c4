// What it costs the room that works when others look into a long history: how long people in one atelier wait for their commands while, in
// another, readers ask for one past state after the other.   node reading.mjs --people 50 --readers 8 --events 100000 --seconds 20
import { setTimeout as sleep } from 'node:timers/promises';
import { draws } from './lib/draws.mjs';
import { fill } from './lib/filling.mjs';
import { Histogram } from './lib/histogram.mjs';
import { join, openAtelier } from './lib/participant.mjs';
import { memory } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ people: 50, rate: 1, readers: 8, events: 100_000, notes: 2_000, warm: 20, seconds: 20 });

/** People who each change notes of their own at a steady rate, whatever they wait. */
class Room {
  waits = new Histogram();
  #timers = [];

  static async gather(product) {
    const room = new Room();
    const { code } = await openAtelier(product.port, product.hostKey, 'Zaal');
    for (let i = 0; i < asked.people; i++) {
      const person = await join(product.port, code, `Deelnemer ${i}`);
      await person.live(() => {});
      await person.command({ type: 'AddNote', noteId: `n${i}`, boardId: 'b1', text: 'x', position: { x: i, y: 0 }, colour: 'YELLOW' });
      room.#start(person, i);
    }
    return room;
  }

  #start(person, i) {
    let turn = 0;
    this.#timers.push(setInterval(async () => {
      const sent = performance.now();
      const waits = this.waits;
      await person.submit({ type: 'RewordNote', noteId: `n${i}`, text: `${++turn} `.padEnd(200, 'x'), basedOn: 0 });
      waits.addMicros((performance.now() - sent) * 1000);
    }, 1000 / asked.rate));
  }

  async measure() {
    this.waits = new Histogram();
    await sleep(asked.seconds * 1000);
    return this.waits.summary();
  }

  stop() {
    this.#timers.forEach(clearInterval);
  }
}

/** Readers without rest. */
class Readers {
  read = 0;
  #going = true;
  #reading = [];

  async open(port, code) {
    const draw = draws(3);
    for (let i = 0; i < asked.readers; i++) this.#reading.push(this.#read(await join(port, code, `Lezer ${i}`), draw));
  }

  async #read(reader, draw) {
    while (this.#going) {
      const revision = 1 + Math.trunc(draw() * asked.events);
      await reader.connection.receive('GET', `/api/ateliers/${reader.atelierId}/state?revision=${revision}`);
      this.read++;
    }
  }

  stop() {
    this.#going = false;
    return Promise.all(this.#reading);
  }
}

const product = new Product();
try {
  await product.start();
  const long = await openAtelier(product.port, product.hostKey, 'Lange geschiedenis');
  await fill(long.facilitator, asked.notes, asked.events);
  const room = await Room.gather(product);
  await sleep(asked.warm * 1000);
  const alone = await room.measure();
  const readers = new Readers();
  await readers.open(product.port, long.code);
  const before = readers.read;
  const beside = await room.measure();
  const readsPerSecond = Math.round((readers.read - before) / asked.seconds * 10) / 10;
  await readers.stop();
  room.stop();
  save('reading', { ...asked, acknowledgedAlone: alone, acknowledgedBesideReaders: beside, readsPerSecond, ...memory(product.pid) });
} finally {
  await product.stop();
  product.remove();
}
process.exit(); // the sockets of the room are still open
