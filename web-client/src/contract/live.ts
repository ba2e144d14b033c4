/** The live protocol: JSON messages over one socket per open atelier. */
import type { ItemChange, ItemEntry } from './items';
import type { Role } from './people';

export type PlaceOnBoard = readonly [x: number, y: number];

/** One's own whereabouts, sent whole; never stored. */
export interface OwnPresence {
  readonly board?: string;
  readonly cursor?: PlaceOnBoard | null;
  readonly selection?: readonly string[];
  readonly dragging?: Readonly<Record<string, PlaceOnBoard>> | null;
  readonly typing?: string | null;
}

/** The whereabouts of a participant. */
export interface PresenceOf extends OwnPresence {
  readonly p: string;
}

export interface PresenceGone {
  readonly p: string;
  readonly gone: true;
}

/** A part of a board, in board units. */
export type View = readonly [x: number, y: number, width: number, height: number];

/** What a facilitator looks at: a page by its address within the atelier, and of a board the part that is in view. */
export interface Spot {
  readonly page: string;
  readonly view?: View;
}

/** A facilitator, and where they are or point. */
export interface Pointing {
  readonly by: string;
  readonly at: Spot;
}

/** One event, as one audience may see it. */
export interface LiveEvent {
  /** The revision of the atelier after it. */
  readonly r: number;
  /** When it happened. */
  readonly at: string;
  /** Who did it, unless that is not to be known. */
  readonly by?: string;
  /** What happened: the type name of the event. */
  readonly k: string;
  /** What it is about more precisely than the changes tell, in words of the contract: which figure, which weight. */
  readonly d?: readonly string[];
  /** The command it came from; only told to who sent it. */
  readonly x?: string;
  /** What changed. */
  readonly c: readonly ItemChange[];
}

export type ClientMessage =
  | { readonly t: 'hello'; readonly since?: number }
  | ({ readonly t: 'presence' } & OwnPresence)
  | { readonly t: 'look'; readonly at: Spot }
  | { readonly t: 'lead'; readonly at?: Spot }
  | { readonly t: 'hand'; readonly up: boolean }
  | { readonly t: 'lower'; readonly who?: string }
  | { readonly t: 'ping'; readonly n: number };

/** What goes on in the room; kept nowhere. */
export type RoomMessage =
  | ({ readonly t: 'lookHere' } & Pointing)
  | ({ readonly t: 'leader' } & (Pointing | { readonly by?: never }))
  | { readonly t: 'hands'; readonly up: readonly string[] };

export type ServerMessage =
  | {
      readonly t: 'welcome';
      readonly protocol: number;
      readonly you: { readonly participantId: string; readonly role: Role };
      readonly revision: number;
      readonly time: string;
    }
  | {
      readonly t: 'snapshot';
      readonly revision: number;
      readonly part: number;
      readonly parts: number;
      readonly items: readonly ItemEntry[];
    }
  | { readonly t: 'changes'; readonly events: readonly LiveEvent[] }
  | { readonly t: 'presence'; readonly people: readonly (PresenceOf | PresenceGone)[] }
  | RoomMessage
  | { readonly t: 'pong'; readonly n: number }
  | { readonly t: 'problem'; readonly code: string; readonly detail?: string };

/** Why the server closes a connection. */
export const CLOSE = {
  misuse: 4400,
  noSession: 4401,
  notWelcome: 4403,
  tooSlow: 4408,
  tooManyMessages: 4429,
  tooBig: 1009,
  restart: 1012,
} as const;
