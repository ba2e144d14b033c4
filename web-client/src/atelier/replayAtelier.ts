import { createStore } from 'zustand/vanilla';
import { Facilitation } from '../live/facilitation';
import { Presence } from '../live/presence';
import type { ItemStore } from './items';
import { refusedWith, type Outcome } from './outcome';
import type { AtelierSource, ConnectionStatus } from './source';

const READ_ONLY: Outcome = refusedWith({ code: 'read-only' });

/** A moment of the past, in the items of this store: to be looked at, not changed. Names come from the present. */
export function replayOf(present: AtelierSource, store: ItemStore): AtelierSource {
  return {
    ...present,
    kind: 'replay',
    store,
    presence: new Presence(),
    facilitation: new Facilitation(),
    status: createStore<ConnectionStatus>(() => ({ state: 'online', queued: 0 })),
    send: () => Promise.resolve(READ_ONLY),
    sendAllOrNothing: () => Promise.resolve(READ_ONLY),
    sendMany: (commands) => Promise.resolve(commands.map(() => READ_ONLY)),
    waiting: () => Promise.resolve([]),
    takeBack: () => Promise.resolve(),
    onEvents: () => () => undefined,
  };
}
