import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Item, ItemKind } from '../contract/items';
import type { OwnPresence, PresenceOf } from '../contract/live';
import type { RoomState } from '../live/facilitation';
import { useAtelier } from './AtelierProvider';
import type { KindAboutNote } from './items';
import type { Person } from './people';
import type { ConnectionStatus, Me, OnEvents, Send, SendAllOrNothing, SendMany } from './source';

export { AtelierProvider, useAtelier } from './AtelierProvider';
export { replayOf } from './replayAtelier';

/** One item; this component renders again only when it changes. */
export function useItem<K extends ItemKind>(kind: K, id: string | undefined): Item<K> | undefined {
  const { store } = useAtelier();
  const subscribe = useCallback(
    (callback: () => void) => (id === undefined ? () => undefined : store.subscribe(kind, id, callback)),
    [store, kind, id],
  );
  return useSyncExternalStore(subscribe, () => (id === undefined ? undefined : store.get(kind, id)));
}

/** All items of a kind that pass the filter; the same array until one of the kind changes or the filter is another function. */
export function useItems<K extends ItemKind>(kind: K, filter?: (item: Item<K>) => boolean): readonly Item<K>[] {
  const { store } = useAtelier();
  const subscribe = useCallback((callback: () => void) => store.subscribeKind(kind, callback), [store, kind]);
  const all = useSyncExternalStore(subscribe, () => store.list(kind));
  return useMemo(() => (filter ? all.filter(filter) : all), [all, filter]);
}

/** Ids of the notes on a board that are not removed; renders again only when one comes or goes. */
export function useNotesOf(boardId: string): readonly string[] {
  return useOnBoard('note', boardId);
}

/** Ids of the items of a kind on a board; renders again only when one comes or goes. */
function useOnBoard(kind: ItemKind, boardId: string): readonly string[] {
  const { store } = useAtelier();
  const subscribe = useCallback(
    (callback: () => void) => store.subscribeBoard(kind, boardId, callback),
    [store, kind, boardId],
  );
  return useSyncExternalStore(subscribe, () => store.onBoard(kind, boardId));
}

/** Ids of the notes that came forth from a note; renders again only when one comes or goes. */
export function useHeirsOf(noteId: string): readonly string[] {
  const { store } = useAtelier();
  const subscribe = useCallback((callback: () => void) => store.subscribeHeirs(noteId, callback), [store, noteId]);
  return useSyncExternalStore(subscribe, () => store.heirsOf(noteId));
}

/** What was said of a note, oldest first; renders again only when that changes. */
export function useAbout<K extends KindAboutNote>(kind: K, noteId: string): readonly Item<K>[] {
  const { store } = useAtelier();
  const subscribe = useCallback((callback: () => void) => store.subscribeAbout(noteId, callback), [store, noteId]);
  return useSyncExternalStore(subscribe, () => store.about(kind, noteId));
}

/** The revision that is shown. */
export function useRevision(): number {
  const { store } = useAtelier();
  const subscribe = useCallback((callback: () => void) => store.subscribeRevision(callback), [store]);
  return useSyncExternalStore(subscribe, () => store.revision);
}

/** Whether there is a state to show. */
export function useLoaded(): boolean {
  const { store } = useAtelier();
  const subscribe = useCallback((callback: () => void) => store.subscribeRevision(callback), [store]);
  return useSyncExternalStore(subscribe, () => store.loaded);
}

/** Names and organisations by participant id. */
export function usePeople(): ReadonlyMap<string, Person> {
  const { people } = useAtelier();
  const subscribe = useCallback((callback: () => void) => people.subscribe(callback), [people]);
  return useSyncExternalStore(subscribe, () => people.known);
}

/** Who this browser is, with the role of this moment. */
export function useMe(): Me {
  const { session } = useAtelier();
  const participant = useItem('participant', session.participantId);
  const role = participant?.role ?? session.role;
  return useMemo(() => ({ participantId: session.participantId, role }), [session.participantId, role]);
}

/** Whether nothing can be changed here: in a replay, when the atelier is closed, or for whom only follows along. */
export function useReadOnly(): boolean {
  const { kind } = useAtelier();
  const { role } = useMe();
  const [atelier] = useItems('atelier');
  const mayNow = role === 'FACILITATOR' || (role === 'PARTICIPANT' && atelier?.state === 'OPEN');
  return kind === 'replay' || atelier?.state === 'CLOSED' || !mayNow;
}

/** How commands are given. */
export function useSend(): Send & { readonly many: SendMany; readonly allOrNothing: SendAllOrNothing } {
  const { send, sendMany, sendAllOrNothing } = useAtelier();
  return useMemo(
    () => Object.assign((...given: Parameters<Send>) => send(...given), { many: sendMany, allOrNothing: sendAllOrNothing }),
    [send, sendMany, sendAllOrNothing],
  );
}

/** How it stands with the connection. */
export function useConnection(): ConnectionStatus {
  return useStore(useAtelier().status);
}

/** Where everybody is, and how to tell where oneself is. */
export function usePresence(): {
  readonly people: ReadonlyMap<string, PresenceOf>;
  readonly announce: (change: OwnPresence) => void;
} {
  const { presence } = useAtelier();
  const subscribe = useCallback((callback: () => void) => presence.subscribe(callback), [presence]);
  const people = useSyncExternalStore(subscribe, () => presence.people);
  const announce = useCallback((change: OwnPresence) => presence.announce(change), [presence]);
  return useMemo(() => ({ people, announce }), [people, announce]);
}

/** What goes on in the room: hands, and where a facilitator leads or points. */
export function useRoom(): RoomState {
  const { facilitation } = useAtelier();
  const subscribe = useCallback((callback: () => void) => facilitation.subscribe(callback), [facilitation]);
  return useSyncExternalStore(subscribe, () => facilitation.state);
}

/** Listens to confirmed events of everybody, frame by frame. */
export function useEvents(listener: OnEvents): void {
  const atelier = useAtelier();
  useEffect(() => atelier.onEvents(listener), [atelier, listener]);
}

/** What time it is at the server, in milliseconds, looked at again at every whole second. */
export function useServerNow(): number {
  const { clock } = useAtelier();
  const subscribe = useCallback((callback: () => void) => clock.subscribe(callback), [clock]);
  return useSyncExternalStore(subscribe, () => clock.second);
}
