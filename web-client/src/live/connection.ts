import { backoff, type Backoff } from '../atelier/backoff';
import type { ItemEntry } from '../contract/items';
import { CLOSE, type ClientMessage, type LiveEvent, type ServerMessage } from '../contract/live';
import { isOffline, onBrowserSignals } from './browserSignals';
import type { ConnectionState, LiveReceiver, Socket } from './receiver';
import { openSocket } from './socket';

export type { ConnectionEnd, ConnectionState, LiveReceiver, Socket } from './receiver';

const OPEN = 1;
const PING_EVERY_MS = 20_000;
const ANSWER_WITHIN_MS = 8_000;
const CONNECT_WITHIN_MS = 15_000;
const CALM_AFTER_TOO_MANY_MS = 5_000;
/** Attempts that fail before it is called offline. */
const PATIENCE = 2;

/**
 * Keeps one socket to the live feed: says what it holds, resumes from there after every loss, and notices gaps and
 * silence itself. What arrives is handed over as contiguous revisions.
 */
export class LiveConnection {
  #url: string;
  #receiver: LiveReceiver;
  #open: (url: string) => Socket;
  #backoff: Backoff;
  #socket: Socket | undefined;
  #decoder = new TextDecoder();
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pinging: ReturnType<typeof setInterval> | undefined;
  #answerDue: ReturnType<typeof setTimeout> | undefined;
  #pings = 0;
  #startAfresh = false;
  #unreadable = false;
  #target: number | undefined;
  #parts: ItemEntry[] = [];
  #stopped = true;
  #stopListening: () => void = () => undefined;

  constructor(url: string, receiver: LiveReceiver, open: (url: string) => Socket = openSocket, wait: Backoff = backoff(400, 15_000)) {
    this.#url = url;
    this.#receiver = receiver;
    this.#open = open;
    this.#backoff = wait;
  }

  start(): void {
    this.#stopped = false;
    this.#stopListening = onBrowserSignals({
      seen: () => this.#seenAgain(),
      online: () => this.#connectNow(),
      offline: () => this.#receiver.state('offline'),
    });
    this.#connect();
  }

  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    clearTimeout(this.#timer);
    this.#drop(1000);
  }

  /** Sends when there is a connection, and drops the message when there is none. */
  send(message: ClientMessage): void {
    if (this.#socket?.readyState === OPEN) this.#socket.send(JSON.stringify(message));
  }

  #connect(): void {
    clearTimeout(this.#timer);
    this.#drop(1000);
    if (this.#stopped) return;
    this.#receiver.state(this.#whileAway(this.#attempt < PATIENCE));
    const socket = this.#open(this.#url);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    this.#answerDue = setTimeout(() => this.#lost(socket, 0), CONNECT_WITHIN_MS);
    socket.onopen = () => this.#greet();
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#receive(data);
    };
    socket.onclose = ({ code }) => this.#lost(socket, code);
    socket.onerror = null;
  }

  #greet(): void {
    const since = this.#startAfresh ? undefined : this.#receiver.revision();
    this.#startAfresh = false;
    this.#parts = [];
    this.send(since === undefined ? { t: 'hello' } : { t: 'hello', since });
    this.#pinging = setInterval(() => this.#ping(), PING_EVERY_MS);
  }

  #receive(data: unknown): void {
    clearTimeout(this.#answerDue);
    const text = typeof data === 'string' ? data : this.#decoder.decode(data as ArrayBuffer);
    const message = JSON.parse(text) as ServerMessage;
    switch (message.t) {
      case 'welcome':
        this.#attempt = 0;
        this.#unreadable = false;
        this.#target = message.revision;
        this.#receiver.welcome(message);
        this.#tellProgress();
        break;
      case 'snapshot':
        this.#takePart(message);
        break;
      case 'changes':
        this.#takeChanges(message.events);
        break;
      case 'presence':
        this.#receiver.presence(message.people);
        break;
      case 'lookHere':
      case 'leader':
      case 'hands':
        this.#receiver.room(message);
        break;
      case 'problem':
        this.#unreadable ||= message.code === 'projection-stopped';
        break;
      case 'pong':
        break;
    }
  }

  #takePart({ revision, part, parts, items }: Extract<ServerMessage, { t: 'snapshot' }>): void {
    if (part === 0) this.#parts = [];
    this.#parts.push(...items);
    if (part < parts - 1) return;
    this.#receiver.snapshot(this.#parts, revision);
    this.#parts = [];
    this.#tellProgress();
  }

  #takeChanges(events: readonly LiveEvent[]): void {
    const held = this.#receiver.revision();
    if (held === undefined) return this.#resume();
    const fresh = events.filter(({ r }) => r > held);
    const contiguous = fresh.every(({ r }, index) => r === held + 1 + index);
    if (!contiguous) return this.#resume();
    if (fresh.length > 0) this.#receiver.changes(fresh);
    this.#tellProgress();
  }

  /** Something is missing: connect again, and say from where. */
  #resume(): void {
    this.#receiver.state('catchingUp');
    this.#connect();
  }

  #tellProgress(): void {
    const held = this.#receiver.revision();
    const caughtUp = held !== undefined && held >= (this.#target ?? 0);
    this.#receiver.state(caughtUp ? 'online' : 'catchingUp');
  }

  #ping(withinMs = ANSWER_WITHIN_MS): void {
    const socket = this.#socket;
    if (!socket) return;
    this.send({ t: 'ping', n: ++this.#pings });
    clearTimeout(this.#answerDue);
    this.#answerDue = setTimeout(() => this.#lost(socket, 0), withinMs);
  }

  #lost(socket: Socket, code: number): void {
    if (socket !== this.#socket) return;
    this.#drop(1000);
    if (this.#stopped) return;
    if (code === CLOSE.noSession || code === CLOSE.notWelcome) {
      this.#stopped = true;
      this.#stopListening();
      this.#receiver.state('offline');
      this.#receiver.ended(code === CLOSE.noSession ? 'signedOut' : 'shownOut');
      return;
    }
    if (code === CLOSE.misuse) this.#startAfresh = true;
    const waitMs = this.#waitBefore(code);
    this.#attempt++;
    this.#receiver.state(this.#whileAway(this.#attempt <= PATIENCE && !isOffline()));
    this.#timer = setTimeout(() => this.#connect(), waitMs);
  }

  /** What an atelier that cannot be read says before it closes holds until it lets somebody in again: the network is not to blame. */
  #whileAway(hopeful: boolean): ConnectionState {
    if (this.#unreadable && !isOffline()) return 'unreadable';
    return hopeful ? 'connecting' : 'offline';
  }

  #waitBefore(code: number): number {
    if (code === CLOSE.tooSlow && this.#attempt === 0) return 0;
    const waitMs = this.#backoff(this.#attempt);
    return code === CLOSE.tooManyMessages ? CALM_AFTER_TOO_MANY_MS + waitMs : waitMs;
  }

  #drop(code: number): void {
    clearInterval(this.#pinging);
    clearTimeout(this.#answerDue);
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close(code);
  }

  #seenAgain(): void {
    if (this.#socket?.readyState === OPEN) this.#ping(ANSWER_WITHIN_MS / 2);
    else if (!this.#socket) this.#connectNow();
  }

  #connectNow(): void {
    this.#attempt = 0;
    this.#connect();
  }
}
