import { createStore } from 'zustand/vanilla';
import type { Session } from '../access/session';
import type { AtelierCommand, SentCommand } from '../contract/commands';
import type { LiveEvent } from '../contract/live';
import type { Problem } from '../contract/refusals';
import { LiveConnection, type LiveReceiver } from '../live/connection';
import { Facilitation } from '../live/facilitation';
import { Presence } from '../live/presence';
import { socketAddress } from '../live/socket';
import { ServerClock } from './clock';
import { CommandSocket } from './commandSocket';
import { deliverTo } from './delivery';
import { newId } from './ids';
import { ItemStore } from './items';
import { Outbox } from './outbox';
import { bestStorage, type OutboxEntry } from './outboxStorage';
import { isAlongWithAnother, outcomeOfAll, TAKEN_BACK, type Outcome } from './outcome';
import { People, peopleOf } from './people';
import { Predictions } from './prediction';
import type { AtelierSource, ConnectionStatus, OnEvents, SendOptions, WaitingAct } from './source';
import { writtenIn } from './wordsOf';

/**
 * Shows a refusal that nobody else shows. Of what an earlier page had given it is told what somebody wrote in it: the form that it stood in
 * went with that page.
 */
export type OnRefusal = (problem: Problem, label: string | undefined, written: readonly string[]) => void;

/** An atelier as it is now: connected, with what this browser predicted and has on its way. */
export interface LiveAtelier extends AtelierSource {
  readonly kind: 'live';
  /** Disconnects; what was not answered yet is kept for the next time. */
  close(): void;
}

/** Connects to an atelier. */
export function openAtelier(session: Session, onRefusal: OnRefusal): LiveAtelier {
  const { atelierId, participantId } = session;
  const store = new ItemStore();
  const predictions = new Predictions(store, participantId);
  const people = new People(peopleOf(atelierId));
  const presence = new Presence();
  const facilitation = new Facilitation();
  const clock = new ServerClock();
  const status = createStore<ConnectionStatus>(() => ({ state: 'connecting', queued: 0 }));
  const listeners = new Set<OnEvents>();
  const quiet = new Set<string>();
  let leftBehind: readonly OutboxEntry[] = [];

  const box = `${atelierId} ${participantId}`;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`wijkatelier ${box}`);
  const commandSocket = new CommandSocket(socketAddress(atelierId, 'commands/socket'));
  const outbox = new Outbox({
    box,
    storage: bestStorage(),
    deliver: deliverTo(atelierId, (request) => commandSocket.ask(request)),
    ...(channel && { channel }),
  });
  outbox.onCount = (queued) => status.setState({ queued });
  outbox.onOutcome = (commandId, outcome, label) => {
    if (outcome.ok) predictions.acknowledged(commandId, outcome.revision);
    else predictions.refused(commandId);
    const isQuiet = quiet.delete(commandId);
    if (!outcome.ok && !isQuiet && !isKnown(outcome.problem)) onRefusal(outcome.problem, label, writtenIn(givenWith(commandId, leftBehind)));
  };
  void outbox.resume().then((left) => {
    leftBehind = left;
    predictions.addAll(left);
  });

  const connection = new LiveConnection(socketAddress(atelierId, 'live'), receiver());
  presence.onAnnounce = (own) => connection.send({ t: 'presence', ...own });
  facilitation.onSay = (message) => connection.send(message);
  connection.start();
  // Asked for beside all else, so that nobody is "somebody" for a moment on each page that is opened.
  void people.refresh();

  function receiver(): LiveReceiver {
    return {
      revision: () => (store.loaded ? store.revision : undefined),
      welcome: ({ time }) => {
        clock.set(time);
        presence.clear();
        facilitation.clear();
        presence.send();
        outbox.kick();
      },
      snapshot: (items, revision) => {
        predictions.replace(items, revision);
        people.need(store.list('participant').map(({ id }) => id));
      },
      changes: (events) => {
        predictions.confirm(events);
        people.need(newcomers(events));
        for (const listener of listeners) listener(events);
      },
      presence: (changed) => presence.receive(changed),
      room: (message) => facilitation.receive(message),
      state: (state) => {
        if (state !== 'online') facilitation.clear();
        // What took the one connection took the other; to wait for its answer would only keep what is to be sent.
        if (state === 'connecting' || state === 'offline') commandSocket.close();
        if (state === 'offline') presence.clear();
        status.setState({ state });
      },
      ended: (ended) => status.setState({ ended }),
    };
  }

  function give(commands: readonly AtelierCommand[], options: SendOptions, allOrNothing = false): Promise<readonly Outcome[]> {
    const sent = oneAct(commands, store.loaded ? store.revision : undefined);
    if (options.quiet) for (const { commandId } of sent) quiet.add(commandId);
    predictions.addAll(sent);
    return Promise.all(outbox.send(sent, { label: options.label, allOrNothing: allOrNothing && sent.length > 1 }));
  }

  return {
    kind: 'live',
    atelierId,
    session,
    store,
    people,
    presence,
    facilitation,
    clock,
    status,
    send: async (command, options = {}) => (await give([command], options))[0] as Outcome,
    sendMany: (commands, options = {}) => give(commands, options),
    sendAllOrNothing: async (commands, options = {}) => outcomeOfAll(await give(commands, options, true)),
    waiting: async () => acts(await outbox.waiting()),
    takeBack: (taken) => outbox.takeBack(taken.flatMap(({ commands }) => commands.map(({ commandId }) => commandId))),
    onEvents: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      connection.stop();
      outbox.stop();
      commandSocket.close();
      presence.stop();
      facilitation.stop();
      channel?.close();
    },
  };
}

/** Names for commands that are given together: what has one name before the dots is one act for the server, and undone together. */
function oneAct(commands: readonly AtelierCommand[], seen: number | undefined): readonly SentCommand[] {
  const act = newId();
  return commands.map((command) => ({
    commandId: commands.length === 1 ? act : `${act}..${newId()}`,
    ...(seen !== undefined && { seen }),
    command,
  }));
}

/** What waits, as acts: the reverse of {@link oneAct}. */
function acts(entries: readonly OutboxEntry[]): readonly WaitingAct[] {
  const byAct = Map.groupBy(entries, ({ commandId }) => commandId.split('..')[0]);
  return [...byAct.values()].map((commands) => ({ commands, label: commands[0]?.label }));
}

/** A command, and what was to be done with it all or not at all. */
function givenWith(id: string, entries: readonly OutboxEntry[]): readonly AtelierCommand[] {
  const whole = entries.find(({ commandId }) => commandId === id)?.whole;
  return entries.filter((entry) => entry.commandId === id || (whole !== undefined && entry.whole === whole)).map(({ command }) => command);
}

/** Whether who gave a command knows already that it was not done, or is told of what it belongs with. */
function isKnown(problem: Problem): boolean {
  return isAlongWithAnother(problem) || problem.code === TAKEN_BACK.code;
}

function newcomers(events: readonly LiveEvent[]): string[] {
  return events.flatMap(({ c }) => c.filter(([kind, , fields]) => kind === 'participant' && fields).map(([, id]) => id));
}
