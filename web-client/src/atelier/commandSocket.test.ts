import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandSocket } from './commandSocket';

class FakeSocket {
  readyState = 0 as 0 | 1 | 3;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly sent: string[] = [];

  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.readyState = 3;
  }
  /** The server closes it. */
  end(): void {
    this.readyState = 3;
    this.onclose?.({ code: 1006 });
  }
}

const opened: FakeSocket[] = [];
const last = () => opened.at(-1) as FakeSocket;

function commandSocket(): CommandSocket {
  return new CommandSocket('ws://here', () => {
    opened.push(new FakeSocket());
    return last();
  });
}

/** One that has been opened by a first thing to send. */
async function openSocket(): Promise<CommandSocket> {
  const socket = commandSocket();
  await socket.ask('first');
  last().readyState = 1;
  return socket;
}

beforeEach(() => {
  vi.useFakeTimers();
  opened.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the socket for commands', () => {
  it('is opened when there is first something to send, which goes another way', async () => {
    const socket = commandSocket();
    expect(opened).toHaveLength(0);

    const answer = await socket.ask('{}');

    expect(answer).toBeUndefined();
    expect(opened).toHaveLength(1);
  });

  it('gives back what the server answers', async () => {
    const socket = await openSocket();

    const answer = socket.ask('{"commands":[]}');
    last().onmessage?.({ data: 'answer' });

    expect(last().sent).toEqual(['{"commands":[]}']);
    expect(await answer).toBe('answer');
  });

  it('does not keep anybody waiting when it closes before its answer, and is not opened again at once', async () => {
    const socket = await openSocket();

    const answer = socket.ask('{}');
    last().end();

    expect(await answer).toBeUndefined();
    expect(await socket.ask('{}')).toBeUndefined();
    expect(opened).toHaveLength(1);
    vi.advanceTimersByTime(15_000);
    await socket.ask('{}');
    expect(opened).toHaveLength(2);
  });

  it('is let go when no answer comes in time', async () => {
    const socket = await openSocket();

    const answer = socket.ask('{}');
    vi.advanceTimersByTime(10_000);

    expect(await answer).toBeUndefined();
    expect(last().readyState).toBe(3);
  });

  it('takes no message that is longer than the server takes here', async () => {
    const socket = await openSocket();

    expect(await socket.ask('x'.repeat(16 * 1024 + 1))).toBeUndefined();
    expect(last().sent).toEqual([]);
  });

  it('is not used while the browser knows of no network', async () => {
    const socket = await openSocket();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

    expect(await socket.ask('{}')).toBeUndefined();
    expect(last().sent).toEqual([]);
  });
});
