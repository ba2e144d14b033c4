import { act, render, screen } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import { describe, expect, it, vi } from 'vitest';
import { Facilitation } from '../live/facilitation';
import { Presence } from '../live/presence';
import { ServerClock } from './clock';
import { AtelierProvider, replayOf, useItem, useMe, useNotesOf, useReadOnly, useSend } from './hooks';
import { ItemStore } from './items';
import { People } from './people';
import type { AtelierSource, ConnectionStatus } from './source';

function source(store: ItemStore): AtelierSource {
  return {
    kind: 'live',
    atelierId: 'a1',
    session: { participantId: 'me', role: 'PARTICIPANT', name: 'Sanne', organisation: 'Bewoner' },
    store,
    people: new People(() => Promise.resolve([])),
    presence: new Presence(),
    facilitation: new Facilitation(),
    clock: new ServerClock(),
    status: createStore<ConnectionStatus>(() => ({ state: 'online', queued: 0 })),
    send: () => Promise.resolve({ ok: true, revision: 2 }),
    sendMany: () => Promise.resolve([]),
    sendAllOrNothing: () => Promise.resolve({ ok: true, revision: 2 }),
    waiting: () => Promise.resolve([]),
    takeBack: () => Promise.resolve(),
    onEvents: () => () => undefined,
  };
}

function filled(): ItemStore {
  const store = new ItemStore((work) => work());
  store.replace(
    [
      ['atelier', 'a1', { name: 'Molenveld', state: 'OPEN' }],
      ['participant', 'me', { role: 'PARTICIPANT' }],
      ['note', 'n1', { board: 'b1', text: 'Warmte' }],
      ['note', 'n2', { board: 'b1', text: 'Stroom' }],
    ],
    1,
  );
  return store;
}

describe('the hooks of a page', () => {
  it('render a note again only when that note changes', () => {
    const store = filled();
    const renders: Record<string, number> = {};
    const Note = ({ id }: { id: string }) => {
      renders[id] = (renders[id] ?? 0) + 1;
      return <p>{useItem('note', id)?.text}</p>;
    };
    const Notes = () => useNotesOf('b1').map((id) => <Note key={id} id={id} />);
    render(<AtelierProvider source={source(store)}><Notes /></AtelierProvider>);

    act(() => store.apply([['note', 'n1', { text: 'Warmtenet' }]], 2));

    expect(screen.getByText('Warmtenet')).toBeTruthy();
    expect(renders).toEqual({ n1: 2, n2: 1 });
  });

  it('give the role of this moment, not that of the session', () => {
    const store = filled();
    const Role = () => <p>{useMe().role}</p>;
    render(<AtelierProvider source={source(store)}><Role /></AtelierProvider>);

    act(() => store.apply([['participant', 'me', { role: 'FACILITATOR' }]], 2));

    expect(screen.getByText('FACILITATOR')).toBeTruthy();
  });

  it('let nothing be changed in a replay', async () => {
    const live = source(filled());
    const sent = vi.fn();
    const Page = () => {
      const send = useSend();
      sent(send({ type: 'UndoLast' }));
      return <p>{useReadOnly() ? 'alleen lezen' : 'bewerken'}</p>;
    };
    const past = new ItemStore();
    past.replace([['atelier', 'a1', { state: 'OPEN' }], ['participant', 'me', { role: 'FACILITATOR' }]], 1);
    render(<AtelierProvider source={replayOf(live, past)}><Page /></AtelierProvider>);

    expect(screen.getByText('alleen lezen')).toBeTruthy();
    expect(await sent.mock.calls[0]?.[0]).toEqual({ ok: false, problem: { code: 'read-only' } });
  });
});
