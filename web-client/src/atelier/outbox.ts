import type { SentCommand } from '../contract/commands';
import { backoff, type Backoff } from './backoff';
import type { Deliver } from './delivery';
import { refusedWith, TAKEN_BACK, type Outcome } from './outcome';
import type { OutboxEntry, OutboxStorage } from './outboxStorage';
import { turnsAt, type Turns } from './turns';

/** The most commands that one request takes. */
const LARGEST_BATCH = 500;

/** What an outbox is made of; what is left out is that of the browser. */
export interface OutboxParts {
  /** Whose outbox: the atelier and the participant. */
  readonly box: string;
  readonly storage: OutboxStorage;
  readonly deliver: Deliver;
  readonly turns?: Turns;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly backoff?: Backoff;
  /** Tells the other tabs what came of a command. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage'> & { onmessage: ((event: MessageEvent) => void) | null };
}

/** How commands are sent. */
export interface SendAs {
  /** What they are called in messages about them. */
  readonly label?: string | undefined;
  /** Whether they are done all or not at all. */
  readonly allOrNothing?: boolean;
}

/** Is told what came of a command, whichever tab gave or sent it. */
export type OnOutcome = (commandId: string, outcome: Outcome, label: string | undefined) => void;

interface Announcement {
  readonly commandId: string;
  readonly outcome: Outcome;
  readonly label?: string;
}

/**
 * Commands on their way. Each is kept before it is sent, and sent in order until it is answered: after a lost
 * connection, a reload, from another tab. That it happens once is seen to by the server, which knows its id.
 */
export class Outbox {
  #parts: OutboxParts;
  #turns: Turns;
  #backoff: Backoff;
  #promises = new Map<string, (outcome: Outcome) => void>();
  #waiting = new Set<string>();
  #sending: Promise<void> | undefined;
  #again = false;
  #hurry = new AbortController();
  #stopped = false;
  /** Is told of every outcome. */
  onOutcome: OnOutcome = () => undefined;
  /** Is told how many commands are on their way. */
  onCount: (count: number) => void = () => undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#turns = parts.turns ?? turnsAt(`wijkatelier outbox ${parts.box}`);
    this.#backoff = parts.backoff ?? backoff();
    if (parts.channel) parts.channel.onmessage = (event) => this.#settle(event.data as Announcement);
  }

  /** How many commands this tab knows to be on their way. */
  get count(): number {
    return this.#waiting.size;
  }

  /** What an earlier page left behind, and sends it. */
  async resume(): Promise<readonly OutboxEntry[]> {
    const left = await this.#parts.storage.list(this.#parts.box);
    for (const { commandId } of left) this.#waiting.add(commandId);
    this.onCount(this.count);
    if (left.length > 0) this.kick();
    return left;
  }

  /** Keeps the commands and sends them; each promise ends when the server has answered. */
  send(commands: readonly SentCommand[], { label, allOrNothing = false }: SendAs = {}): readonly Promise<Outcome>[] {
    const outcomes = commands.map(
      ({ commandId }) => new Promise<Outcome>((resolve) => this.#promises.set(commandId, resolve)),
    );
    for (const { commandId } of commands) this.#waiting.add(commandId);
    this.onCount(this.count);
    const whole = allOrNothing ? commands[0]?.commandId : undefined;
    const about = { box: this.#parts.box, ...(label !== undefined && { label }), ...(whole !== undefined && { whole }) };
    const entries = commands.map((command) => ({ ...command, ...about }));
    void this.#parts.storage.add(entries).then(() => this.#start());
    return outcomes;
  }

  /** What was given and not answered yet, oldest first. */
  waiting(): Promise<readonly OutboxEntry[]> {
    return this.#parts.storage.list(this.#parts.box);
  }

  /** Takes back what was given and is not on its way just now: it is not sent (again). */
  async takeBack(commandIds: readonly string[]): Promise<void> {
    const taken = await this.#turns(async () => {
      const waiting = (await this.waiting()).filter(({ commandId }) => commandIds.includes(commandId));
      await this.#parts.storage.remove(waiting.map(({ commandId }) => commandId));
      return waiting;
    });
    for (const { commandId } of taken) this.#tell({ commandId, outcome: refusedWith(TAKEN_BACK) });
  }

  /** Sends what there is to send, without waiting any longer: the network is back. */
  kick(): void {
    this.#hurry.abort();
    this.#start();
  }

  /** Sends no more; what was not answered stays for the next page. */
  stop(): void {
    this.#stopped = true;
    this.#hurry.abort();
    if (this.#parts.channel) this.#parts.channel.onmessage = null;
  }

  #start(): void {
    if (this.#stopped) return;
    if (this.#sending) {
      this.#again = true;
      return;
    }
    this.#sending = this.#drain().finally(() => {
      this.#sending = undefined;
      if (this.#again) this.#start();
    });
  }

  async #drain(): Promise<void> {
    this.#again = false;
    for (let attempt = 0; !this.#stopped; attempt++) {
      const next = await this.#turns(() => this.#sendOnce());
      if (next === 'empty') return;
      if (next === 'more') {
        attempt = -1;
        continue;
      }
      this.#hurry = new AbortController();
      await (this.#parts.wait ?? pause)(next.afterMs ?? this.#backoff(attempt), this.#hurry.signal);
    }
  }

  /** Sends one batch. Within the turn: what is kept now has been sent by nobody else. */
  async #sendOnce(): Promise<'empty' | 'more' | { afterMs?: number }> {
    const entries = oneRequest(await this.#parts.storage.list(this.#parts.box));
    if (this.#stopped) return 'empty';
    if (entries.length > 0) return this.#deliver(entries);
    this.#forgetAnsweredElsewhere();
    return 'empty';
  }

  /** What an earlier page left may have been answered in another tab before this one listened. */
  #forgetAnsweredElsewhere(): void {
    for (const commandId of [...this.#waiting]) {
      if (!this.#promises.has(commandId)) this.#settle({ commandId, outcome: { ok: true, revision: 0 } });
    }
  }

  async #deliver(entries: readonly OutboxEntry[]): Promise<'more' | { afterMs?: number }> {
    const allOrNothing = entries[0]?.whole !== undefined;
    const delivery = await this.#parts.deliver(entries.map(asSent), allOrNothing);
    if (delivery.kind === 'later') return delivery;
    if (delivery.kind === 'refused' && entries.length > 1 && !allOrNothing && isAboutTheRequest(delivery.problem.status)) {
      const halfway = Math.ceil(entries.length / 2);
      const first = await this.#deliver(entries.slice(0, halfway));
      return first === 'more' ? this.#deliver(entries.slice(halfway)) : first;
    }
    const answered = entries.flatMap((entry) => {
      const outcome =
        delivery.kind === 'answered' ? delivery.outcomes.get(entry.commandId) : refusedWith(delivery.problem);
      return outcome ? [{ commandId: entry.commandId, outcome, ...(entry.label && { label: entry.label }) }] : [];
    });
    if (answered.length === 0) return {};
    await this.#parts.storage.remove(answered.map(({ commandId }) => commandId));
    answered.forEach((each) => this.#tell(each));
    return 'more';
  }

  #tell(announcement: Announcement): void {
    this.#settle(announcement);
    this.#parts.channel?.postMessage(announcement);
  }

  #settle({ commandId, outcome, label }: Announcement): void {
    const known = this.#waiting.delete(commandId);
    if (!known) return;
    this.onCount(this.count);
    this.onOutcome(commandId, outcome, label);
    this.#promises.get(commandId)?.(outcome);
    this.#promises.delete(commandId);
  }
}

/** Without what only the outbox needs to know. */
function asSent({ commandId, seen, command }: OutboxEntry): SentCommand {
  return { commandId, ...(seen !== undefined && { seen }), command };
}

/** The first entries that go in one request: what is done all or not at all by itself, and else what comes before such a whole. */
function oneRequest(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const whole = entries[0]?.whole;
  const end = entries.findIndex((entry) => entry.whole !== whole);
  const alike = end < 0 ? entries : entries.slice(0, end);
  return whole === undefined ? alike.slice(0, LARGEST_BATCH) : alike;
}

/** Whether a smaller request might be taken where this one was not: malformed or too large. */
function isAboutTheRequest(status: number | undefined): boolean {
  return status === 400 || status === 413 || status === 422;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
