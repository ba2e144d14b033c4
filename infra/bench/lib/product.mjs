import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('../../run', import.meta.url));

/** A Wijkatelier of its own for a measurement, started by the README's run command on a fresh data directory. */
export class Product {
  constructor(port = 21_000 + (process.pid % 4_000)) {
    this.port = port;
    this.data = mkdtempSync(join(tmpdir(), 'wijkatelier-bench-'));
  }

  /** Resolves when the product says it is ready, without the example unless `--wijkatelier.example=true`; tells how many ms that took. */
  async start(...options) {
    if (!options.some((option) => option.startsWith('--wijkatelier.example='))) options.push('--wijkatelier.example=false');
    const began = performance.now();
    this.process = spawn(RUN, [
      `--server.port=${this.port}`,
      `--wijkatelier.data=${this.data}`,
      '--wijkatelier.rate.commands-per-second=1000000', '--wijkatelier.rate.commands-burst=1000000',
      ...options,
    ], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.output = '';
    await new Promise((ready, failed) => {
      const read = (chunk) => {
        this.output += chunk;
        // the last of the lines that say where it runs
        if (/\/host#\S+\n/.test(this.output)) ready();
      };
      this.process.stdout.on('data', read);
      this.process.stderr.on('data', read);
      this.process.once('exit', () => failed(new Error(`did not start:\n${this.output}`)));
    });
    return performance.now() - began;
  }

  get pid() {
    return this.process.pid;
  }

  /** The code in the facilitator's link that was printed for the example. */
  get exampleCode() {
    return /\/join\/(\S+)/.exec(this.output)[1];
  }

  get hostKey() {
    return readFileSync(join(this.data, 'host.key'), 'utf8').trim();
  }

  async stop(signal = 'SIGTERM') {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    await gone;
  }

  remove() {
    rmSync(this.data, { recursive: true, force: true });
  }
}
