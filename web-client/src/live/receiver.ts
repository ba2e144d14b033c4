import type { ItemEntry } from '../contract/items';
import type { LiveEvent, RoomMessage, ServerMessage } from '../contract/live';

/**
 * How it stands with the connection. `catchingUp`: connected, and what was missed is on its way. `unreadable`: the server is there, but
 * cannot read this atelier.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'catchingUp' | 'unreadable';

/** Why there will be no connection any more: the session ended, or one was shown out. */
export type ConnectionEnd = 'signedOut' | 'shownOut';

type Welcome = Extract<ServerMessage, { t: 'welcome' }>;
type PresenceMessage = Extract<ServerMessage, { t: 'presence' }>;

/** Who takes in what arrives. */
export interface LiveReceiver {
  /** The revision that is held, or undefined while there is no state. */
  revision(): number | undefined;
  welcome(message: Welcome): void;
  snapshot(items: readonly ItemEntry[], revision: number): void;
  changes(events: readonly LiveEvent[]): void;
  presence(people: PresenceMessage['people']): void;
  room(message: RoomMessage): void;
  state(state: ConnectionState): void;
  ended(end: ConnectionEnd): void;
}

/** What is used of a WebSocket. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'readyState' | 'binaryType'> & {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: (() => void) | null;
};
