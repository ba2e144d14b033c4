import { atNextFrame, type Schedule } from '../atelier/frames';
import { Listeners } from '../atelier/listeners';
import type { ClientMessage, Pointing, RoomMessage, Spot } from '../contract/live';
import { OpenBoard } from './openBoard';

/** At most so often is told where one leads. */
const EVERY_MS = 100;

/** What goes on in the room now. */
export interface RoomState {
  /** Whose hands are up, in the order in which they went up. */
  readonly hands: readonly string[];
  /** Who leads the others along, in another window than this one. */
  readonly leader?: Pointing;
  /** What was pointed at last: another object each time. */
  readonly look?: Pointing;
  /** Whether this window leads the others along. */
  readonly leading: boolean;
}

const CALM: RoomState = { hands: [], leading: false };

/** What goes on in the room and is kept nowhere: hands, and where a facilitator leads or points. */
export class Facilitation {
  /** The board that this window shows. */
  readonly board = new OpenBoard();
  #state = CALM;
  #listeners: Listeners;
  #next: Spot | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSent = 0;
  /** Says something to the room; set by who holds the connection. */
  onSay: (message: ClientMessage) => void = () => undefined;

  constructor(schedule: Schedule = atNextFrame) {
    this.#listeners = new Listeners(schedule);
  }

  /** Another object after every change. */
  get state(): RoomState {
    return this.#state;
  }

  subscribe(callback: () => void): () => void {
    return this.#listeners.add('room', callback);
  }

  /** Takes in what the room is told. */
  receive(message: RoomMessage): void {
    if (message.t === 'hands') return this.#become({ hands: message.up });
    if (message.t === 'lookHere') return this.#become({ look: { by: message.by, at: message.at } });
    // The server does not tell this to who leads: somebody took over, or it had not heard of it. Both must agree.
    if (this.#state.leading) this.stopLeading();
    this.#become({ leader: message.by === undefined ? undefined : { by: message.by, at: message.at } });
  }

  /** The connection is lost: nothing goes on as far as one knows. */
  clear(): void {
    this.#forgetNext();
    if (this.#state !== CALM) this.#set(CALM);
  }

  /** Asks everybody to look here, once. */
  look(at: Spot): void {
    this.onSay({ t: 'look', at });
  }

  /** Leads the others along, and is here now; told soon, when it was told a moment ago. */
  lead(at: Spot): void {
    if (!this.#state.leading) this.#become({ leader: undefined, leading: true });
    this.#next = at;
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, this.#lastSent + EVERY_MS - Date.now()));
  }

  stopLeading(): void {
    this.#forgetNext();
    this.#become({ leading: false });
    this.onSay({ t: 'lead' });
  }

  /** Raises one's hand, or lowers it. */
  raise(up: boolean): void {
    this.onSay({ t: 'hand', up });
  }

  /** Lowers the hand of somebody; all hands when nobody is named. */
  lower(who?: string): void {
    this.onSay(who === undefined ? { t: 'lower' } : { t: 'lower', who });
  }

  stop(): void {
    this.#forgetNext();
  }

  #tell(): void {
    const at = this.#next;
    this.#forgetNext();
    this.#lastSent = Date.now();
    if (at) this.onSay({ t: 'lead', at });
  }

  #forgetNext(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
  }

  #become(change: Partial<RoomState>): void {
    this.#set({ ...this.#state, ...change });
  }

  #set(state: RoomState): void {
    this.#state = state;
    this.#listeners.mark('room');
  }
}
