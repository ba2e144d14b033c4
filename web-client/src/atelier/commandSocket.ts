import { isOffline } from '../live/browserSignals';
import type { Socket } from '../live/receiver';
import { openSocket } from '../live/socket';

/** The longest message that the server takes over this socket, in characters. */
const LARGEST_MESSAGE = 16 * 1024;
const ANSWER_WITHIN_MS = 10_000;
const TRY_AGAIN_AFTER_MS = 15_000;
const OPEN = 1;

type OpenSocket = (url: string) => Pick<Socket, 'send' | 'close' | 'readyState' | 'onmessage' | 'onclose'>;

/**
 * A socket on which requests with commands go, one at a time, while it lasts: a request over HTTP carries ten times its own
 * size in headers. It is opened when there is first something to send, and whoever uses it goes by HTTP until it is open.
 */
export class CommandSocket {
  #url: string;
  #open: OpenSocket;
  #socket: ReturnType<OpenSocket> | undefined;
  #triedAt = -TRY_AGAIN_AFTER_MS;
  #answer: (body: string | undefined) => void = () => undefined;

  constructor(url: string, open: OpenSocket = openSocket) {
    this.#url = url;
    this.#open = open;
  }

  /** What the server answers to this request; undefined if it cannot be asked here now, or no answer came. */
  ask(request: string): Promise<string | undefined> {
    if (isOffline() || request.length > LARGEST_MESSAGE) return Promise.resolve(undefined);
    if (this.#socket?.readyState !== OPEN) {
      this.#openSoon();
      return Promise.resolve(undefined);
    }
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    const late = setTimeout(() => this.close(), ANSWER_WITHIN_MS);
    this.#answer = (body) => {
      clearTimeout(late);
      resolve(body);
    };
    this.#socket.send(request);
    return promise;
  }

  /** Lets the socket go, and who waits for an answer with it: it may be a dead one, or not be needed any more. */
  close(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket) {
      socket.onmessage = socket.onclose = null;
      socket.close();
    }
    this.#answer(undefined);
  }

  #openSoon(): void {
    if (this.#socket || performance.now() - this.#triedAt < TRY_AGAIN_AFTER_MS) return;
    this.#triedAt = performance.now();
    const socket = this.#open(this.#url);
    socket.onmessage = ({ data }) => this.#answer(String(data));
    socket.onclose = () => this.close();
    this.#socket = socket;
  }
}
