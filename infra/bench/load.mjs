// n participants in one atelier (or spread over several) change a 200-byte note `rate` times a second, all over real
// sockets with real sessions. Latency runs from the send to the receipt at every other participant of the atelier.
//   node load.mjs --people 100 --rate 5 --seconds 20 --warm 15 --ateliers 1
import { setTimeout as sleep } from 'node:timers/promises';
import { Histogram } from './lib/histogram.mjs';
import { markedText, nowMicros, scanMarkers } from './lib/marker.mjs';
import { join, openAtelier } from './lib/participant.mjs';
import { cpuSeconds, machineSeconds, memory, ownCpuSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ people: 100, rate: 5, seconds: 20, warm: 15, ateliers: 1, size: 200, notes: 5, rest: 0 });
const perAtelier = Math.floor(asked.people / asked.ateliers);

class Measurement {
  delivery = new Histogram();
  acknowledgement = new Histogram();
  delivered = 0;
  deliveredInWindow = 0;
  doubled = 0;
  reordered = 0;
  skipped = 0;
  refused = 0;
  closed = 0;
  framesInWindow = 0;
  #last = new Int32Array(asked.people * asked.people);
  from = Infinity;
  to = Infinity;

  receive(receiver, frame) {
    if (this.contains(nowMicros())) this.framesInWindow++;
    scanMarkers(frame, (sender, sequence, sentAt) => {
      if (sender !== receiver) this.#count(receiver * asked.people + sender, sequence, sentAt);
    });
  }

  #count(pair, sequence, sentAt) {
    const last = this.#last[pair];
    if (sequence === last) return void this.doubled++;
    if (sequence < last) return void this.reordered++;
    this.skipped += sequence - last - 1;
    this.#last[pair] = sequence;
    this.delivered++;
    if (this.contains(sentAt)) {
      this.deliveredInWindow++;
      this.delivery.addMicros(nowMicros() - sentAt);
    }
  }

  contains(micros) {
    return micros >= this.from && micros < this.to;
  }
}

class Writer {
  sequence = 0;

  constructor(index, participant, measurement) {
    this.index = index;
    this.participant = participant;
    this.measurement = measurement;
  }

  write() {
    const sentAt = nowMicros();
    const text = markedText(this.index, ++this.sequence, sentAt, asked.size);
    const noteId = `n${this.index}-${this.sequence % asked.notes}`;
    const command = this.sequence <= asked.notes
      ? { type: 'AddNote', noteId, boardId: 'b1', text, position: { x: this.index * 220, y: this.sequence * 120 }, colour: 'YELLOW' }
      : { type: 'RewordNote', noteId, text, basedOn: 0 };
    this.participant.submit(command).then(
      () => this.measurement.contains(sentAt) && this.measurement.acknowledgement.addMicros(nowMicros() - sentAt),
      (problem) => this.measurement.refused++ || console.error(problem.message));
  }
}

async function gather(product, measurement) {
  const writers = [];
  for (let atelier = 0; atelier < asked.ateliers; atelier++) {
    const { facilitator, code } = await openAtelier(product.port, product.hostKey, `Meting ${atelier}`);
    facilitator.close();
    for (let i = 0; i < perAtelier; i++) {
      const index = writers.length;
      const participant = await join(product.port, code, `Deelnemer ${index}`);
      await participant.live((frame) => measurement.receive(index, frame), () => measurement.closed++);
      writers.push(new Writer(index, participant, measurement));
    }
  }
  return writers;
}

/** Sends on a fixed schedule, whatever the answers: a slow server gets no mercy. */
async function drive(writers, until) {
  const period = 1e6 / asked.rate;
  const start = nowMicros();
  const due = writers.map((_, i) => start + ((i * 0.618_033_988_75) % 1) * period);
  while (nowMicros() < until) {
    const now = nowMicros();
    writers.forEach((writer, i) => {
      for (; due[i] <= now; due[i] += period) writer.write();
    });
    await sleep(1);
  }
}

const readings = (pid) => ({ server: cpuSeconds(pid), generator: ownCpuSeconds(), machine: machineSeconds() });

async function measure(product, writers, measurement) {
  await drive(writers, nowMicros() + asked.warm * 1e6);
  measurement.from = nowMicros();
  measurement.to = measurement.from + asked.seconds * 1e6;
  const before = readings(product.pid);
  await drive(writers, measurement.to);
  const after = readings(product.pid);
  const expected = writers.reduce((sum, writer) => sum + writer.sequence, 0) * (perAtelier - 1);
  for (let waited = 0; waited < 10_000 && measurement.delivered < expected; waited += 50) await sleep(50);
  return { before, after, expected };
}

function report(product, measurement, { before, after, expected }) {
  const server = after.server - before.server;
  const round = (value, digits = 2) => Number(value.toFixed(digits));
  return {
    ...asked,
    delivery: measurement.delivery.summary(),
    acknowledgement: measurement.acknowledgement.summary(),
    framesPerSecond: Math.round(measurement.framesInWindow / asked.seconds),
    deliveriesPerSecond: Math.round(measurement.deliveredInWindow / asked.seconds),
    serverCpuPer10kDeliveries: round((server / measurement.deliveredInWindow) * 1e4, 3),
    serverCores: round(server / asked.seconds),
    generatorCores: round((after.generator - before.generator) / asked.seconds),
    otherCores: round((after.machine - before.machine - server - (after.generator - before.generator)) / asked.seconds),
    ...memory(product.pid),
    lost: expected - measurement.delivered,
    doubled: measurement.doubled,
    reordered: measurement.reordered,
    refused: measurement.refused,
    closed: measurement.closed,
  };
}

const product = new Product();
try {
  const startMs = await product.start();
  const measurement = new Measurement();
  const writers = await gather(product, measurement);
  const outcome = await measure(product, writers, measurement);
  const measured = report(product, measurement, outcome);
  await sleep(asked.rest * 1000);
  save('load', { startMs: Math.round(startMs), ...measured, restedMB: memory(product.pid).residentMB });
  writers.forEach((writer) => writer.participant.close());
} finally {
  await product.stop();
  product.remove();
}
