import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../results/', import.meta.url));

/** Prints a measurement and adds it, with the machine it was made on, to results/NAME.jsonl. */
export function save(name, measurement) {
  const machine = { cores: cpus().length, cpu: cpus()[0].model, memoryGB: Math.round(totalmem() / 2 ** 30), node: process.version };
  const line = JSON.stringify({ at: new Date().toISOString(), ...measurement, machine });
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(`${FOLDER}${name}.jsonl`, `${line}\n`);
  console.log(line);
}

/** Options given as `--name value`, over these defaults; numbers stay numbers. */
export function options(defaults) {
  const given = { ...defaults };
  for (let i = 2; i < process.argv.length; i += 2) {
    const name = process.argv[i].replace(/^--/, '');
    if (!(name in defaults)) throw new Error(`there is no option ${name}; there are ${Object.keys(defaults).join(', ')}`);
    given[name] = typeof defaults[name] === 'number' ? Number(process.argv[i + 1]) : process.argv[i + 1];
  }
  return given;
}
