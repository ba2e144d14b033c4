import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { Connection } from './http.mjs';

/** Plans an atelier with one open board; resolves with its facilitator and the code for participants. */
export async function openAtelier(port, hostKey, name) {
  const host = new Connection(port, hostKey);
  const { facilitatorCode } = await host.send('POST', '/api/ateliers', { name, municipality: 'Merwerode' });
  host.close();
  const facilitator = await join(port, facilitatorCode, 'Begeleider');
  await facilitator.command({ type: 'OpenAtelier' });
  await facilitator.command({ type: 'OpenBoard', boardId: 'b1', title: 'Bord', component: 'PROCESS' });
  const codes = await facilitator.get('/codes');
  return { facilitator, code: codes.find(({ role }) => role === 'PARTICIPANT').code };
}

export async function join(port, code, name) {
  const stranger = new Connection(port);
  const session = await stranger.send('POST', '/api/join', { code, name, organisation: 'Meting' });
  stranger.close();
  return new Participant(port, session);
}

/** Somebody with a real session: changes over one WebSocket, what is submitted over another, as the web client has it. */
export class Participant {
  #waiting = [];
  #sending = false;
  #answered = () => {};

  constructor(port, { atelierId, participantId, token }) {
    this.port = port;
    this.atelierId = atelierId;
    this.participantId = participantId;
    this.token = token;
    this.connection = new Connection(port, token);
  }

  command(command) {
    return this.connection.send('POST', `/api/ateliers/${this.atelierId}/commands`, { commandId: randomUUID(), command });
  }

  /**
   * Queues a command as the web client's outbox does: one request at a time, and what waits meanwhile goes together in the
   * next. Resolves when the service has acknowledged it.
   */
  submit(command) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry: { commandId: randomUUID(), command }, resolve, reject });
      if (!this.#sending) this.#sendWaiting();
    });
  }

  async #sendWaiting() {
    this.#sending = true;
    while (this.#waiting.length > 0) {
      const sent = this.#waiting.splice(0, 500);
      try {
        const commands = sent.map(({ entry }) => entry);
        const { results } = await this.#ask({ commands });
        results.forEach(({ problem }, i) => (problem ? sent[i].reject(new Error(problem.detail)) : sent[i].resolve()));
      } catch (problem) {
        sent.forEach(({ reject }) => reject(problem));
      }
    }
    this.#sending = false;
  }

  /** Resolves with what the service answers over the socket for commands, opened when it is first used. */
  async #ask(batch) {
    this.commandSocket ??= await this.#openCommandSocket();
    const answer = new Promise((resolve) => (this.#answered = resolve));
    this.commandSocket.send(JSON.stringify(batch));
    const body = JSON.parse(await answer);
    if (!body.results) throw new Error(body.detail);
    return body;
  }

  #openCommandSocket() {
    return new Promise((resolve, reject) => {
      const socket = this.#socket('/commands/socket');
      socket.on('open', () => resolve(socket));
      socket.on('message', (message) => this.#answered(message));
      socket.on('close', () => (this.commandSocket = undefined));
      socket.on('error', reject);
    });
  }

  #socket(path) {
    return new WebSocket(`ws://127.0.0.1:${this.port}/api/ateliers/${this.atelierId}${path}`, {
      headers: { authorization: `Bearer ${this.token}` }, perMessageDeflate: false, maxPayload: 1 << 30,
    });
  }

  commands(list) {
    const commands = list.map((command) => ({ commandId: randomUUID(), command }));
    return this.connection.send('POST', `/api/ateliers/${this.atelierId}/commands/batch`, { commands });
  }

  get(path) {
    return this.connection.send('GET', `/api/ateliers/${this.atelierId}${path}`);
  }

  /** Opens the live socket; resolves once the whole picture is there. Every frame goes to `onFrame`. */
  live(onFrame, onClose = () => {}) {
    return new Promise((resolve, reject) => {
      this.socket = this.#socket('/live');
      this.socket.on('open', () => this.socket.send('{"t":"hello"}'));
      this.socket.on('message', (frame) => {
        onFrame(frame);
        if (isLastOfSnapshot(frame)) resolve();
      });
      this.socket.on('close', onClose);
      this.socket.on('error', reject);
    });
  }

  close() {
    this.socket?.terminate();
    this.commandSocket?.terminate();
    this.connection.close();
  }
}

const LAST_PART = /^\{"t":"snapshot","revision":\d+,"part":(\d+),"parts":(\d+)/;

function isLastOfSnapshot(frame) {
  const head = LAST_PART.exec(frame.subarray(0, 120).toString('latin1'));
  return head !== null && Number(head[1]) === Number(head[2]) - 1;
}
