import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent, ServerMessage } from '../contract/live';
import { LiveConnection, type LiveReceiver, type Socket } from './connection';

class FakeSocket implements Socket {
  static readonly opened: FakeSocket[] = [];
  static get last(): FakeSocket {
    return FakeSocket.opened.at(-1) as FakeSocket;
  }
  readyState = 0 as 0 | 1 | 3;
  binaryType: BinaryType = 'blob';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly sent: unknown[] = [];

  constructor() {
    FakeSocket.opened.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.readyState = 3;
  }
  /** The server accepts the socket. */
  accept(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  /** The server says something, in a binary frame. */
  say(message: ServerMessage): void {
    this.onmessage?.({ data: new TextEncoder().encode(JSON.stringify(message)).buffer });
  }
  /** The server closes the socket. */
  end(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

const welcome = (revision: number): ServerMessage => ({
  t: 'welcome',
  protocol: 1,
  you: { participantId: 'me', role: 'PARTICIPANT' },
  revision,
  time: '2027-02-02T13:00:00Z',
});
const event = (r: number): LiveEvent => ({ r, at: '2027-02-02T13:00:00Z', k: 'NoteMoved', c: [] });
const changes = (...revisions: number[]): ServerMessage => ({ t: 'changes', events: revisions.map(event) });

function start() {
  let held: number | undefined;
  const log: string[] = [];
  const receiver: LiveReceiver = {
    revision: () => held,
    welcome: () => undefined,
    snapshot: (items, revision) => {
      held = revision;
      log.push(`snapshot ${revision} of ${items.length}`);
    },
    changes: (events) => {
      held = events.at(-1)?.r;
      log.push(`changes ${events.map(({ r }) => r).join(',')}`);
    },
    presence: (people) => log.push(`presence ${people.length}`),
    room: ({ t }) => log.push(t),
    state: (state) => log.at(-1) !== state && log.push(state),
    ended: (end) => log.push(end),
  };
  const connection = new LiveConnection('ws://test/live', receiver, () => new FakeSocket(), () => 100);
  connection.start();
  const joined = (revision: number) => {
    FakeSocket.last.accept();
    FakeSocket.last.say(welcome(revision));
    FakeSocket.last.say({ t: 'snapshot', revision, part: 0, parts: 1, items: [] });
  };
  return { connection, log, joined };
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.opened.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the live connection', () => {
  it('says hello, puts a snapshot of several parts together, and takes in binary frames', () => {
    const { log, connection } = start();
    FakeSocket.last.accept();
    expect(FakeSocket.last.binaryType).toBe('arraybuffer');
    expect(FakeSocket.last.sent).toEqual([{ t: 'hello' }]);

    FakeSocket.last.say(welcome(7));
    FakeSocket.last.say({ t: 'snapshot', revision: 7, part: 0, parts: 2, items: [['note', 'n1', {}]] });
    FakeSocket.last.say({ t: 'snapshot', revision: 7, part: 1, parts: 2, items: [['note', 'n2', {}]] });
    FakeSocket.last.say(changes(8, 9));

    expect(log).toEqual(['connecting', 'catchingUp', 'snapshot 7 of 2', 'online', 'changes 8,9', 'online']);
    connection.stop();
  });

  it('resumes after a loss from the revision it holds', () => {
    const { joined, log, connection } = start();
    joined(7);
    FakeSocket.last.say(changes(8));

    FakeSocket.last.end(1006);
    vi.advanceTimersByTime(100);
    FakeSocket.last.accept();

    expect(FakeSocket.opened).toHaveLength(2);
    expect(FakeSocket.last.sent).toEqual([{ t: 'hello', since: 8 }]);
    FakeSocket.last.say(welcome(10));
    FakeSocket.last.say(changes(9, 10));
    expect(log.slice(-3)).toEqual(['catchingUp', 'changes 9,10', 'online']);
    connection.stop();
  });

  it('connects again when a revision is missing, and shows nothing of what came after the gap', () => {
    const { joined, log, connection } = start();
    joined(7);

    FakeSocket.last.say(changes(9));

    expect(FakeSocket.opened).toHaveLength(2);
    FakeSocket.last.accept();
    expect(FakeSocket.last.sent).toEqual([{ t: 'hello', since: 7 }]);
    expect(log.some((line) => line.startsWith('changes'))).toBe(false);
    connection.stop();
  });

  it('leaves out what it holds already', () => {
    const { joined, log, connection } = start();
    joined(7);

    FakeSocket.last.say(changes(6, 7, 8));

    expect(log).toContain('changes 8');
    connection.stop();
  });

  it('hands over what goes on in the room', () => {
    const { joined, log, connection } = start();
    joined(7);

    FakeSocket.last.say({ t: 'hands', up: ['anna'] });
    FakeSocket.last.say({ t: 'leader' });

    expect(log.slice(-2)).toEqual(['hands', 'leader']);
    connection.stop();
  });

  it.each([
    [4401, 'signedOut'],
    [4403, 'shownOut'],
  ])('stops for good when it is closed with %i', (code, end) => {
    const { joined, log } = start();
    joined(7);

    FakeSocket.last.end(code);
    vi.advanceTimersByTime(60_000);

    expect(log.at(-1)).toBe(end);
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it('comes back at once when it was too slow, and later when it said too much', () => {
    const { joined, connection } = start();
    joined(7);
    FakeSocket.last.end(4408);
    vi.advanceTimersByTime(0);
    expect(FakeSocket.opened).toHaveLength(2);
    FakeSocket.last.accept();
    FakeSocket.last.say(welcome(7));

    FakeSocket.last.end(4429);
    vi.advanceTimersByTime(4_000);
    expect(FakeSocket.opened).toHaveLength(2);
    vi.advanceTimersByTime(1_100);
    expect(FakeSocket.opened).toHaveLength(3);
    connection.stop();
  });

  it('starts afresh after it was misunderstood', () => {
    const { joined, connection } = start();
    joined(7);

    FakeSocket.last.end(4400);
    vi.advanceTimersByTime(100);
    FakeSocket.last.accept();

    expect(FakeSocket.last.sent).toEqual([{ t: 'hello' }]);
    connection.stop();
  });

  it('says that it is offline after some attempts, and recovers when the browser is online again', () => {
    const { log, connection } = start();
    for (let attempt = 0; attempt < 4; attempt++) {
      FakeSocket.last.end(1006);
      vi.advanceTimersByTime(100);
    }
    expect(log.at(-1)).toBe('offline');

    const before = FakeSocket.opened.length;
    window.dispatchEvent(new Event('online'));

    expect(FakeSocket.opened).toHaveLength(before + 1);
    expect(log.at(-1)).toBe('connecting');
    connection.stop();
  });

  it('says so when the server cannot read the atelier, until it can', () => {
    const { joined, log, connection } = start();
    joined(7);

    FakeSocket.last.say({ t: 'problem', code: 'projection-stopped' });
    FakeSocket.last.end(1011);
    expect(log.at(-1)).toBe('unreadable');
    vi.advanceTimersByTime(100);
    FakeSocket.last.accept();
    FakeSocket.last.say({ t: 'problem', code: 'projection-stopped' });
    FakeSocket.last.end(1011);
    expect(log.slice(log.indexOf('unreadable'))).toEqual(['unreadable']);

    vi.advanceTimersByTime(100);
    joined(8);
    expect(log.at(-1)).toBe('online');
    connection.stop();
  });

  it('notices a silent connection by an unanswered ping', () => {
    const { joined, connection } = start();
    joined(7);

    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.last.sent.at(-1)).toEqual({ t: 'ping', n: 1 });
    FakeSocket.last.say({ t: 'pong', n: 1 });
    vi.advanceTimersByTime(19_999);
    expect(FakeSocket.opened).toHaveLength(1);

    vi.advanceTimersByTime(8_200);
    expect(FakeSocket.opened).toHaveLength(2);
    connection.stop();
  });

  it('says nothing more after it was stopped', () => {
    const { joined, connection } = start();
    joined(7);

    connection.stop();
    vi.advanceTimersByTime(60_000);

    expect(FakeSocket.opened).toHaveLength(1);
    expect(FakeSocket.last.readyState).toBe(3);
  });
});
