// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentCommand } from '../contract/commands';
import type { Delivery } from './delivery';
import { Outbox, type OutboxParts } from './outbox';
import { databaseStorage, memoryStorage, type OutboxStorage } from './outboxStorage';
import { turnsInThisTab } from './turns';

const command = (commandId: string): SentCommand => ({ commandId, command: { type: 'RemoveNote', noteId: commandId } });

/** Awaits something that comes, on a slow machine as well. */
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000 });

/** A server that does each command once, whatever it is sent; it can be made to fail, and to answer late. */
function server() {
  const done: string[] = [];
  const requests: string[][] = [];
  const wholes: string[][] = [];
  const plan: (Delivery | 'doneButAnswerLost' | Promise<unknown>)[] = [];
  const deliver = async (commands: readonly SentCommand[], allOrNothing?: boolean): Promise<Delivery> => {
    requests.push(commands.map(({ commandId }) => commandId));
    if (allOrNothing) wholes.push(commands.map(({ commandId }) => commandId));
    const next = plan.shift();
    if (next instanceof Promise) await next;
    else if (next && next !== 'doneButAnswerLost') return next;
    for (const { commandId } of commands) if (!done.includes(commandId)) done.push(commandId);
    if (next === 'doneButAnswerLost') return { kind: 'later' };
    return {
      kind: 'answered',
      outcomes: new Map(commands.map(({ commandId }) => [commandId, { ok: true, revision: done.indexOf(commandId) + 1 }])),
    };
  };
  return { done, requests, wholes, plan, deliver };
}

let databases = 0;
let storage: OutboxStorage;
const open: Outbox[] = [];
beforeEach(() => {
  storage = databaseStorage(`outbox-${++databases}`);
});

// What it still asks of its storage is answered before the next test, or the end of all.
afterEach(async () => {
  for (const outbox of open.splice(0)) outbox.stop();
  await storage.list('a1 p1');
});

function outboxTo(deliver: OutboxParts['deliver'], parts: Partial<OutboxParts> = {}): Outbox {
  const outbox = new Outbox({ box: 'a1 p1', storage, deliver, turns: turnsInThisTab(), wait: () => Promise.resolve(), ...parts });
  open.push(outbox);
  return outbox;
}

describe('commands on their way', () => {
  it('are answered, and gone from the outbox', async () => {
    const { deliver } = server();
    const outbox = outboxTo(deliver);

    const [outcome] = outbox.send([command('k1')]);

    expect(await outcome).toEqual({ ok: true, revision: 1 });
    expect(await storage.list('a1 p1')).toEqual([]);
    expect(outbox.count).toBe(0);
  });

  it('tell what was seen when they were given, also when they are sent later', async () => {
    const requests: (readonly SentCommand[])[] = [];
    const outbox = outboxTo((commands) => {
      requests.push(commands);
      return Promise.resolve(requests.length === 1
        ? { kind: 'later' }
        : { kind: 'answered', outcomes: new Map(commands.map(({ commandId }) => [commandId, { ok: true, revision: 8 }])) });
    });

    await Promise.all(outbox.send([{ ...command('k1'), seen: 7 }], { label: 'Aanpassen' }));

    expect(requests).toEqual([[{ ...command('k1'), seen: 7 }], [{ ...command('k1'), seen: 7 }]]);
  });

  it('are kept before they are sent', async () => {
    const kept: number[] = [];
    const outbox = outboxTo(async (commands) => {
      kept.push((await storage.list('a1 p1')).length);
      return { kind: 'answered', outcomes: new Map(commands.map(({ commandId }) => [commandId, { ok: true, revision: 1 }])) };
    });

    await Promise.all(outbox.send([command('k1'), command('k2')]));

    expect(kept).toEqual([2]);
  });

  it('are sent together when they were given while another request was on its way, in order', async () => {
    const { deliver, plan, requests } = server();
    const slow = Promise.withResolvers<undefined>();
    plan.push(slow.promise);
    const outbox = outboxTo(deliver);
    const first = outbox.send([command('k1')]);
    await eventually(() => expect(requests).toHaveLength(1));
    const rest = [...outbox.send([command('k2')]), ...outbox.send([command('k3')]), ...outbox.send([command('k4')])];
    await eventually(async () => expect(await storage.list('a1 p1')).toHaveLength(4));

    slow.resolve(undefined);
    await Promise.all([...first, ...rest]);

    expect(requests).toEqual([['k1'], ['k2', 'k3', 'k4']]);
  });

  it('are sent again until there is an answer, and happen once', async () => {
    const { deliver, plan, done, requests } = server();
    plan.push({ kind: 'later' }, 'doneButAnswerLost', { kind: 'later', afterMs: 7 });
    const waits: number[] = [];
    const wait = (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    };
    const outbox = outboxTo(deliver, { wait, backoff: (attempt) => 100 * 2 ** attempt });

    const [outcome] = outbox.send([command('k1')]);

    expect(await outcome).toEqual({ ok: true, revision: 1 });
    expect(done).toEqual(['k1']);
    expect(requests).toHaveLength(4);
    expect(waits).toEqual([100, 200, 7]);
  });

  it('survive a reload, and happen once', async () => {
    const { deliver, plan, done } = server();
    plan.push('doneButAnswerLost');
    const never = () => new Promise<void>(() => undefined);
    const before = outboxTo(deliver, { wait: never });
    before.send([command('k1'), command('k2')], { label: 'Notitie verwijderen' });
    await eventually(() => expect(done).toEqual(['k1', 'k2']));
    before.stop();

    const outcomes: [string, boolean, string | undefined][] = [];
    const after = outboxTo(deliver);
    after.onOutcome = (commandId, outcome, label) => outcomes.push([commandId, outcome.ok, label]);
    const left = await after.resume();

    expect(left.map(({ commandId }) => commandId)).toEqual(['k1', 'k2']);
    await eventually(() => expect(outcomes).toHaveLength(2));
    expect(outcomes[0]).toEqual(['k1', true, 'Notitie verwijderen']);
    expect(done).toEqual(['k1', 'k2']);
    expect(await storage.list('a1 p1')).toEqual([]);
  });

  it('of another person in the same browser are left alone', async () => {
    const { deliver, requests } = server();
    await storage.add([{ ...command('theirs'), box: 'a1 p2' }]);
    const outbox = outboxTo(deliver);

    await Promise.all(outbox.send([command('mine')]));

    expect(requests).toEqual([['mine']]);
    expect(await storage.list('a1 p2')).toHaveLength(1);
  });

  it('are refused one by one without touching their neighbours', async () => {
    const outbox = outboxTo(() =>
      Promise.resolve({
        kind: 'answered',
        outcomes: new Map([
          ['k1', { ok: false, problem: { code: 'note-is-removed' } }],
          ['k2', { ok: true, revision: 8 }],
        ]),
      }),
    );

    const outcomes = await Promise.all(outbox.send([command('k1'), command('k2')]));

    expect(outcomes).toEqual([
      { ok: false, problem: { code: 'note-is-removed' } },
      { ok: true, revision: 8 },
    ]);
  });

  it('are sent in smaller requests when one is too large, so that only the wrong one is refused', async () => {
    const problem = { code: 'too-large', status: 413 };
    const { deliver } = server();
    const outbox = outboxTo((commands) =>
      commands.some(({ commandId }) => commandId === 'big') ? Promise.resolve({ kind: 'refused', problem }) : deliver(commands),
    );

    const outcomes = await Promise.all(outbox.send([command('k1'), command('big'), command('k2')]));

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  describe('that are done all or not at all', () => {
    it('go in a request of their own, in their turn', async () => {
      const { deliver, plan, requests, wholes } = server();
      const slow = Promise.withResolvers<undefined>();
      plan.push(slow.promise);
      const outbox = outboxTo(deliver);
      const given = [...outbox.send([command('k1')])];
      await eventually(() => expect(requests).toHaveLength(1));
      given.push(
        ...outbox.send([command('k2')]),
        ...outbox.send([command('w1'), command('w2')], { allOrNothing: true }),
        ...outbox.send([command('v1'), command('v2')], { allOrNothing: true }),
        ...outbox.send([command('k3')]), ...outbox.send([command('k4')]),
      );
      await eventually(async () => expect(await storage.list('a1 p1')).toHaveLength(8));

      slow.resolve(undefined);
      await Promise.all(given);

      expect(requests).toEqual([['k1'], ['k2'], ['w1', 'w2'], ['v1', 'v2'], ['k3', 'k4']]);
      expect(wholes).toEqual([['w1', 'w2'], ['v1', 'v2']]);
    });

    it('are still a whole after a reload', async () => {
      const { deliver, plan, wholes, done } = server();
      plan.push('doneButAnswerLost');
      const before = outboxTo(deliver, { wait: () => new Promise<void>(() => undefined) });
      before.send([command('w1'), command('w2')], { allOrNothing: true, label: 'Stap wijzigen' });
      await eventually(() => expect(done).toEqual(['w1', 'w2']));
      before.stop();

      const after = outboxTo(deliver);
      await after.resume();

      await eventually(async () => expect(await storage.list('a1 p1')).toEqual([]));
      expect(wholes).toEqual([['w1', 'w2'], ['w1', 'w2']]);
      expect(done).toEqual(['w1', 'w2']);
    });

    it('are never sent in parts, also not when the whole is too large', async () => {
      const problem = { code: 'too-large', status: 413 };
      const requests: number[] = [];
      const outbox = outboxTo((commands) => {
        requests.push(commands.length);
        return Promise.resolve({ kind: 'refused', problem });
      });
      const many = Array.from({ length: 600 }, (_, index) => command(`w${index}`));

      const outcomes = await Promise.all(outbox.send(many, { allOrNothing: true }));

      expect(requests).toEqual([600]);
      expect(outcomes).toEqual(many.map(() => ({ ok: false, problem })));
    });

    it('are told of all at once, so that what was predicted of them goes all at once', async () => {
      const outbox = outboxTo((commands) => Promise.resolve({
        kind: 'answered',
        outcomes: new Map(commands.map(({ commandId }) => [commandId, { ok: false, problem: { code: 'nothing-done' } }])),
      }));
      const told: string[] = [];
      let between = 0;
      outbox.onOutcome = (commandId) => {
        told.push(commandId);
        queueMicrotask(() => { between ||= told.length; });
      };

      await Promise.all(outbox.send([command('w1'), command('w2'), command('w3')], { allOrNothing: true }));

      expect(told).toEqual(['w1', 'w2', 'w3']);
      expect(between).toBe(3);
    });
  });

  it('can be taken back while they wait: they are not sent any more, and the other tab hears of it', async () => {
    const { deliver, plan, done } = server();
    plan.push({ kind: 'later' });
    const told: unknown[] = [];
    const wait = (_: number, signal: AbortSignal) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    const outbox = outboxTo(deliver, { wait, channel: { onmessage: null, postMessage: (data) => told.push(data) } });
    const outcomes = [...outbox.send([command('k1')]), ...outbox.send([command('w1'), command('w2')], { allOrNothing: true })];
    await eventually(async () => expect(plan.length + (await outbox.waiting()).length).toBe(3));

    await outbox.takeBack(['w1', 'w2', 'unknown']);
    const takenBack = ['w1', 'w2'].map((commandId) => ({ commandId, outcome: { ok: false, problem: { code: 'taken-back' } } }));
    expect(told).toEqual(takenBack);
    expect(outbox.count).toBe(1);
    outbox.kick();

    expect(await Promise.all(outcomes)).toEqual([{ ok: true, revision: 1 }, ...takenBack.map(({ outcome }) => outcome)]);
    expect(done).toEqual(['k1']);
  });

  it('are sent by one tab at a time, and the other tab hears what came of them', async () => {
    const { deliver, requests } = server();
    const shared = { storage: memoryStorage(), turns: turnsInThisTab() };
    const [one, other] = channels();
    const outboxes = [outboxTo(deliver, { ...shared, channel: one }), outboxTo(deliver, { ...shared, channel: other })];

    const outcomes = await Promise.all(outboxes.flatMap((outbox, tab) => outbox.send([command(`tab${tab}`)])));

    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const sent = requests.flat();
    expect(sent.toSorted()).toEqual(['tab0', 'tab1']);
  });
});

type Channel = NonNullable<OutboxParts['channel']>;

/** Two ends of a channel between tabs. */
function channels(): [Channel, Channel] {
  const one: Channel = { onmessage: null, postMessage: (data) => other.onmessage?.({ data } as MessageEvent) };
  const other: Channel = { onmessage: null, postMessage: (data) => one.onmessage?.({ data } as MessageEvent) };
  return [one, other];
}
