import type { ItemStore } from '../atelier/items';
import { EventCache } from './eventCache';
import type { PastItems } from './pastItems';
import { eventsOf, stateAt } from './pastRequests';
import { PastStage } from './pastStage';
import { ReplayPlayer } from './replayPlayer';
import { TimeMachine } from './timeMachine';
import type { Recall } from '../features/Past';

/** The past of one atelier, opened to be looked at. */
export interface Replay {
  readonly store: ItemStore;
  readonly player: ReplayPlayer;
  readonly recall: Recall;
  /** The items of the moment that is shown. */
  readonly itemsNow: () => PastItems;
  close(): void;
}

/** Where to begin: at a revision, or at a moment on the clock. */
export type Beginning = { readonly revision: number } | { readonly at: string };

/** Opens the past up to a revision, at the moment that was asked for. */
export function openReplay(atelierId: string, head: number, beginning: Beginning): Replay {
  const stage = new PastStage();
  const cache = new EventCache((from, to, signal) => eventsOf(atelierId, from, to, signal), head);
  const machine = new TimeMachine(cache, (revision, signal) => stateAt(atelierId, { revision }, signal));
  const player = new ReplayPlayer(machine, cache, head, stage);
  const ended = new AbortController();
  if ('at' in beginning) {
    stateAt(atelierId, beginning, ended.signal).then((state) => player.start(state), () => player.seek(head));
  } else {
    void player.seek(beginning.revision);
  }
  return {
    store: stage.store,
    player,
    recall: (kind, id) => machine.recall(kind, id),
    itemsNow: () => machine.items.copy(),
    close() {
      ended.abort();
      player.close();
    },
  };
}
