import { createStore } from 'zustand/vanilla';
import { ServerClock } from '../../atelier/clock';
import { ItemStore } from '../../atelier/items';
import { outcomeOfAll, type Outcome } from '../../atelier/outcome';
import { People } from '../../atelier/people';
import { Predictions } from '../../atelier/prediction';
import type { AtelierSource, ConnectionStatus } from '../../atelier/source';
import type { AtelierCommand } from '../../contract/commands';
import type { Role } from '../../contract/people';
import type { ItemChange, ItemEntry } from '../../contract/items';
import { Facilitation } from '../../live/facilitation';
import { Presence } from '../../live/presence';

/** An atelier without a server: keeps what was sent, predicts as the real one does, and answers as told. */
export interface FakeAtelier {
  readonly source: AtelierSource;
  readonly sent: AtelierCommand[];
  readonly batches: (readonly AtelierCommand[])[];
  /** Those of the batches that are done all or not at all. */
  readonly wholes: (readonly AtelierCommand[])[];
  /** What the next command is answered. */
  answer: (command: AtelierCommand) => Outcome;
  /** Somebody else changed something. */
  change(...changes: ItemChange[]): void;
}

/** An open atelier with these items, seen by `me`. */
export function fakeAtelier(items: readonly ItemEntry[], role: Role = 'FACILITATOR', me = 'me'): FakeAtelier {
  const immediately = (work: () => void) => work();
  // Not at once: a store tells of a change only when the whole of it is in.
  const store = new ItemStore((work) => queueMicrotask(work));
  const predictions = new Predictions(store, me);
  const common: readonly ItemEntry[] = [
    ['atelier', 'a1', { name: 'Molenveld', municipality: 'Merwerode', state: 'OPEN', plannedAt: '2027-01-01T09:00:00Z' }],
    ['participant', me, { role, joinedAt: '2027-01-01T09:00:00Z' }],
    ['board', 'b1', { title: 'Participatie', component: 'PARTICIPATION', openedAt: '2027-01-01T09:00:00Z' }],
  ];
  predictions.replace([...common, ...items], 10);
  const people = new People(() => Promise.resolve([]));
  let commands = 0;
  const fake: FakeAtelier = {
    sent: [],
    batches: [],
    wholes: [],
    answer: () => ({ ok: true, revision: 11 }),
    change(...changes) {
      store.apply(changes, store.revision + 1);
      store.flush();
    },
    source: {
      kind: 'live',
      atelierId: 'a1',
      session: { participantId: me, role, name: 'Ik', organisation: 'Gemeente' },
      store,
      people,
      presence: new Presence(immediately),
      facilitation: new Facilitation(immediately),
      clock: new ServerClock(),
      status: createStore<ConnectionStatus>(() => ({ state: 'online', queued: 0 })),
      send: async (command) => (await fake.source.sendMany([command]))[0] ?? { ok: true, revision: 11 },
      sendMany: async (given) => {
        fake.sent.push(...given);
        fake.batches.push(given);
        predictions.addAll(given.map((command) => ({ commandId: `c${commands++}`, command })));
        return given.map((command) => fake.answer(command));
      },
      sendAllOrNothing: async (given) => {
        fake.wholes.push(given);
        return outcomeOfAll(await fake.source.sendMany(given));
      },
      waiting: () => Promise.resolve([]),
      takeBack: () => Promise.resolve(),
      onEvents: () => () => undefined,
    },
  };
  return fake;
}

/** A note on board `b1`. */
export function note(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return [
    'note',
    id,
    {
      board: 'b1',
      text: `Tekst ${id}`,
      textRevision: 5,
      x: 0,
      y: 0,
      colour: 'YELLOW',
      author: 'p2',
      createdAt: '2027-01-01T09:10:00Z',
      ...fields,
    },
  ];
}
