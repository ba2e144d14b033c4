import type { StoreApi } from 'zustand/vanilla';
import type { AtelierCommand, SentCommand } from '../contract/commands';
import type { Role } from '../contract/people';
import type { LiveEvent } from '../contract/live';
import type { ConnectionEnd, ConnectionState } from '../live/connection';
import type { Facilitation } from '../live/facilitation';
import type { Presence } from '../live/presence';
import type { ServerClock } from './clock';
import type { ItemStore } from './items';
import type { Outcome } from './outcome';
import type { People } from './people';

/** Who this browser is. */
export interface Me {
  readonly participantId: string;
  readonly role: Role;
}

/** How it stands with the connection, and with what was given but not answered yet. */
export interface ConnectionStatus {
  readonly state: ConnectionState;
  /** Commands on their way. */
  readonly queued: number;
  readonly ended?: ConnectionEnd;
}

/** How a command is given; both are for the message about it, not for the server. */
export interface SendOptions {
  /** What the action is called in a message about it. */
  readonly label?: string;
  /** The caller shows a refusal itself: no message is shown. */
  readonly quiet?: boolean;
}

/** Gives a command; the outcome comes when the server has answered, which offline may be long. */
export type Send = (command: AtelierCommand, options?: SendOptions) => Promise<Outcome>;

/** Gives several commands, sent together in one request; one refused does not touch the others. */
export type SendMany = (commands: readonly AtelierCommand[], options?: SendOptions) => Promise<readonly Outcome[]>;

/**
 * Gives commands that belong together, as what one form says: all are done, or none. The outcome is of the one that was refused, or
 * of the last.
 */
export type SendAllOrNothing = (commands: readonly AtelierCommand[], options?: SendOptions) => Promise<Outcome>;

/** Something that was given and not answered yet: commands that are one act. */
export interface WaitingAct {
  readonly commands: readonly SentCommand[];
  readonly label?: string | undefined;
}

/** Is told of every frame of confirmed events. */
export type OnEvents = (events: readonly LiveEvent[]) => void;

/** Where pages get an atelier from: live, or a moment of its past. */
export interface AtelierSource {
  readonly kind: 'live' | 'replay';
  readonly atelierId: string;
  /** Who the session said this is; the role of now is in the participant's item. */
  readonly session: Me & { readonly name: string; readonly organisation: string };
  readonly store: ItemStore;
  readonly people: People;
  readonly presence: Presence;
  readonly facilitation: Facilitation;
  readonly clock: ServerClock;
  readonly status: StoreApi<ConnectionStatus>;
  readonly send: Send;
  readonly sendMany: SendMany;
  readonly sendAllOrNothing: SendAllOrNothing;
  /** What was given in this browser and not answered yet, oldest first. */
  waiting(): Promise<readonly WaitingAct[]>;
  /** Takes back what waits, together; what arrived already is done all the same. */
  takeBack(acts: readonly WaitingAct[]): Promise<void>;
  /** Listens to confirmed events; returns how to stop. A replay has none. */
  onEvents(listener: OnEvents): () => void;
}
