// How long each form of the report takes, ordered over HTTP until its file is there: the worked example as it comes, or with notes and moves
// of them added until there are so many events.   node exports.mjs --events 30000 --notes 2000 --times 3 [--keep DIRECTORY]
import { writeFileSync } from 'node:fs';
import { join as inDirectory } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from './lib/filling.mjs';
import { join } from './lib/participant.mjs';
import { machineSeconds } from './lib/process.mjs';
import { Product } from './lib/product.mjs';
import { options, save } from './lib/results.mjs';

const asked = options({ events: 30_000, notes: 2_000, times: 3, readers: 'organisations', keep: '' });

const FORMS = ['ics', 'json', 'ndjson', 'csv', 'xlsx', 'docx', 'pdf'];

/** Short enough to tell a second from less, long enough to be no load. */
const ASK_AGAIN_MS = 20;

async function made(person, format) {
  const began = performance.now();
  const { reportId } = await person.connection.send('POST', `/api/ateliers/${person.atelierId}/reports`, { format, readers: asked.readers });
  let status;
  do {
    await sleep(ASK_AGAIN_MS);
    status = await person.get(`/reports/${reportId}`);
  } while (status.state === 'WAITING' || status.state === 'MAKING');
  if (status.state !== 'READY') throw new Error(JSON.stringify(status));
  return { ms: Math.round(performance.now() - began), reportId, bytes: status.bytes };
}

/** So that what is measured next is not refused: one person orders only so many. */
const anew = (product) => join(product.port, product.exampleCode, 'Begeleider');

async function keep(person, { reportId }, format) {
  const answer = await fetch(`http://127.0.0.1:${person.port}/api/ateliers/${person.atelierId}/reports/${reportId}/file`, {
    headers: { authorization: `Bearer ${person.token}` },
  });
  writeFileSync(inDirectory(asked.keep, `atelier.${format === 'csv' ? 'csv.zip' : format}`), Buffer.from(await answer.arrayBuffer()));
}

const product = new Product();
try {
  await product.start('--wijkatelier.example=true');
  const facilitator = await anew(product);
  const { revision } = await facilitator.command({ type: 'OpenBoard', boardId: 'b1', title: 'Bord', component: 'PROCESS' });
  await fill(facilitator, asked.notes, asked.events - revision);
  const busy = machineSeconds();
  const began = performance.now();
  const forms = {};
  for (const format of FORMS) {
    const person = await anew(product);
    forms[format] = { ms: [] };
    for (let time = 0; time < asked.times; time++) {
      const report = await made(person, format);
      forms[format].ms.push(report.ms);
      forms[format].bytes = report.bytes;
      if (asked.keep && time === 0) await keep(person, report, format);
    }
    person.close();
  }
  const cores = Number((((machineSeconds() - busy) * 1000) / (performance.now() - began)).toFixed(2));
  console.table(Object.fromEntries(Object.entries(forms).map(([form, { ms, bytes }]) => [form, { ms: ms.join(', '), bytes }])));
  facilitator.close();
  save('exports', { ...asked, cores, forms });
} finally {
  await product.stop();
  product.remove();
}
