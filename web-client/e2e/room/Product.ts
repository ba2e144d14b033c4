import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { javaCommand } from './java.ts';
import { Site } from './Site.ts';

const JAR = process.env.WIJKATELIER_JAR ?? fileURLToPath(new URL('../../../infra/standalone/target/standalone.jar', import.meta.url));
const START_MS = 150_000;

/** The standalone product, unpacked as `infra/run` does it, on data of its own, with the example; can be killed and started again. */
export class Product {
  readonly #port: number;
  readonly #folder: string;
  #process: ChildProcess | undefined;
  #site: Site | undefined;

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
  }

  static async start(): Promise<Product> {
    const product = new Product(await freePort(), await mkdtemp(join(tmpdir(), 'wijkatelier-e2e-')));
    await promisify(execFile)(javaCommand(), ['-Djarmode=tools', '-jar', JAR, 'extract', '--destination', product.#app]);
    await product.startAgain();
    return product;
  }

  get #app(): string {
    return join(this.#folder, 'app');
  }

  /** Where it runs. */
  get site(): Site {
    if (!this.#site) throw new Error('The product has not started');
    return this.#site;
  }

  /** As when the power fails: `kill -9`. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (!running) return;
    this.#process = undefined;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  /** Starts on the same port and data. */
  async startAgain(): Promise<void> {
    const started = spawn(javaCommand(), [
      '-XX:TieredStopAtLevel=1',
      '-jar',
      join(this.#app, basename(JAR)),
      `--server.port=${this.#port}`,
      `--wijkatelier.data=${join(this.#folder, 'data')}`,
    ]);
    this.#process = started;
    this.#site = await siteOf(started, `http://localhost:${this.#port}`);
  }

  /** Ends, and leaves nothing behind. */
  async clear(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Reads along until both links are there. There may be more ateliers by now: the example is known by its name. */
function siteOf(started: ChildProcess, address: string): Promise<Site> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The product did not start:\n${output}`)), START_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const facilitator = /^ {2}\S.*Molenveld-Oost: (http\S+\/join\/\S+)$/m.exec(output)?.[1];
      const host = /^ {2}\S.*: (http\S+\/host#\S+)$/m.exec(output)?.[1];
      if (facilitator && host) {
        clearTimeout(timer);
        resolve(new Site(address, facilitator, host));
      }
    };
    started.stdout?.on('data', read);
    started.stderr?.on('data', read);
    started.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The product ended by itself:\n${output}`));
    });
  });
}
