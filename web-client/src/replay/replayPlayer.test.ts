import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemChange } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import { EventCache } from './eventCache';
import { PastItems } from './pastItems';
import { EVEN_WAIT_MS, LONGEST_WAIT_MS, ReplayPlayer } from './replayPlayer';
import { TimeMachine } from './timeMachine';

const START = Date.parse('2027-02-09T13:00:00Z');

/** A scripted history: each event some seconds after the one before, by anna or bert in turn. */
function history(count: number, seconds: (revision: number) => number = () => 1): LiveEvent[] {
  let at = START;
  return Array.from({ length: count }, (_, index) => {
    const r = index + 1;
    at += seconds(r) * 1000;
    return { r, at: new Date(at).toISOString(), by: r % 2 === 1 ? 'anna' : 'bert', k: 'NoteAdded', c: changeOf(r) };
  });
}

/** Notes come, move, lose a field and go, so that going back has to bring all of it back. */
function changeOf(r: number): ItemChange[] {
  const note = (n: number) => `n${n}`;
  if (r % 7 === 0) return [['note', note(r - 1), null]];
  if (r % 5 === 0) return [['note', note(r - 1), { cluster: null, x: r }], ['cluster', 'c1', { name: `name ${r}` }]];
  if (r % 3 === 0) return [['note', note(r - 1), { x: r, text: `reworded ${r}` }]];
  return [['note', note(r), { board: 'b1', text: `note ${r}`, x: r, y: r, cluster: 'c1' }]];
}

class Shown {
  items = PastItems.none();
  revisions: number[] = [];
  meanwhile: (revision: number) => void = () => undefined;

  show(revision: number, changes: readonly ItemChange[]): void {
    this.items.apply(changes);
    this.revisions.push(revision);
  }

  jump(revision: number, changes: readonly ItemChange[]): Promise<void> {
    this.show(revision, changes);
    this.meanwhile(revision);
    return Promise.resolve();
  }
}

function sorted(items: PastItems): string[] {
  return items.all().map((entry) => JSON.stringify(entry, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort()) : value)).sort();
}

function folded(events: readonly LiveEvent[], revision: number): PastItems {
  const items = PastItems.none();
  for (const event of events.slice(0, revision)) items.apply(event.c);
  return items;
}

describe('the replay player', () => {
  let events: LiveEvent[];
  let shown: Shown;
  let statesAsked: number[];
  let player: ReplayPlayer;

  function given(script: LiveEvent[]) {
    events = script;
    shown = new Shown();
    statesAsked = [];
    async function* source(from: number, to: number) {
      yield events.slice(from - 1, to);
    }
    const cache = new EventCache(source, events.length);
    const machine = new TimeMachine(cache, async (revision) => {
      statesAsked.push(revision);
      return { revision, at: events[revision - 1]?.at ?? '', items: folded(events, revision).all() };
    });
    player = new ReplayPlayer(machine, cache, events.length, shown);
  }

  /** Loads the events near by, as playing for a moment would. */
  async function warm() {
    player.play();
    player.advance(0);
    await new Promise((resolve) => setTimeout(resolve));
  }

  beforeEach(() => given(history(40)));

  test('a seek shows the fold of the events up to that revision', async () => {
    await player.seek(23);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 23)));
    expect(player.view()).toMatchObject({ revision: 23, wanted: 23, travelling: false, at: events[22]?.at });
  });

  test('going forward and back again shows what was there', async () => {
    for (const revision of [30, 12, 13, 40, 0, 25, 24, 23, 39, 1]) {
      await player.seek(revision);
      expect(sorted(shown.items)).toEqual(sorted(folded(events, revision)));
    }
  });

  test('every step forward and every step back is exact', async () => {
    for (let revision = 1; revision <= 40; revision++) {
      await player.step(1);
      expect(sorted(shown.items)).toEqual(sorted(folded(events, revision)));
    }
    for (let revision = 39; revision >= 0; revision--) {
      await player.step(-1);
      expect(player.view().revision).toBe(revision);
      expect(sorted(shown.items)).toEqual(sorted(folded(events, revision)));
    }
  });

  test('there is no step before the beginning or after the end', async () => {
    await player.step(-1);
    expect(player.view().revision).toBe(0);
    await player.seek(40);
    await player.step(1);
    expect(player.view().revision).toBe(40);
  });

  test('a far moment comes as a state from the server, and its surroundings as events', async () => {
    given(history(9_000));
    await player.seek(8_000);
    expect(statesAsked).toEqual([8_000]);
    await player.seek(8_100);
    await player.seek(7_999);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 7_999)));
    expect(player.view().event?.r).toBe(7_999);
  });

  test('while one is on the way, only the newest wish counts', async () => {
    shown.meanwhile = (revision) => {
      if (revision !== 10) return;
      void player.seek(20);
      void player.seek(30);
    };
    await player.seek(10);
    expect(shown.revisions).toEqual([10, 30]);
    expect(player.view().wanted).toBe(30);
  });

  test('playing shows each event after the time that was between them', async () => {
    await warm();
    player.advance(0);
    expect(player.view().revision).toBe(1);
    player.advance(999);
    expect(player.view().revision).toBe(1);
    player.advance(1);
    expect(player.view().revision).toBe(2);
    player.advance(3_000);
    expect(player.view().revision).toBe(5);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 5)));
  });

  test.each([[0.5, 2_000], [4, 250], [64, 15.625]] as const)('at speed %f one second takes %f ms', async (speed, wait) => {
    player.set({ speed });
    await warm();
    player.advance(0);
    player.advance(wait * 0.99);
    expect(player.view().revision).toBe(1);
    player.advance(wait * 0.02);
    expect(player.view().revision).toBe(2);
  });

  test('idle time is skipped unless one wants to see it', async () => {
    given(history(4, (revision) => (revision === 3 ? 3_600 : 1)));
    await player.seek(2);
    player.play();
    player.advance(LONGEST_WAIT_MS);
    expect(player.view().revision).toBe(3);
    await player.seek(2);
    player.set({ pace: 'AS_IT_WENT' });
    player.advance(LONGEST_WAIT_MS * 100);
    expect(player.view().revision).toBe(2);
    player.advance(3_600_000);
    expect(player.view().revision).toBeGreaterThanOrEqual(3);
  });

  test.each([0.5, 1, 4, 64] as const)('at speed %f what is left of idle time takes as much less', async (speed) => {
    given(history(4, (revision) => (revision === 3 ? 3_600 : 1)));
    await player.seek(2);
    player.set({ speed });
    player.play();
    player.advance((LONGEST_WAIT_MS / speed) * 0.99);
    expect(player.view().revision).toBe(2);
    player.advance((LONGEST_WAIT_MS / speed) * 0.02);
    expect(player.view().revision).toBe(3);
  });

  test('each action as long, however long it was till the next', async () => {
    given(history(4, (revision) => (revision === 3 ? 3_600 : 0)));
    await player.seek(1);
    player.set({ pace: 'EVEN', speed: 2 });
    player.play();
    for (const revision of [2, 3, 4]) {
      player.advance((EVEN_WAIT_MS / 2) * 0.99);
      expect(player.view().revision).toBe(revision - 1);
      player.advance((EVEN_WAIT_MS / 2) * 0.01);
      expect(player.view().revision).toBe(revision);
    }
  });

  test('playing stops at the end, and starts again from the beginning', async () => {
    await player.seek(39);
    player.play();
    player.advance(1_000);
    player.advance(1_000);
    expect(player.view()).toMatchObject({ revision: 40, playing: false });
    player.play();
    await player.seek(player.view().wanted);
    expect(player.view()).toMatchObject({ revision: 0, playing: true });
  });

  test('steps go from one of the chosen actions to the next', async () => {
    player.set({ stops: [2, 4, 31] });
    await player.step(1);
    expect(player.view().revision).toBe(2);
    await player.step(1);
    expect(player.view().revision).toBe(4);
    await player.step(-1);
    expect(player.view().revision).toBe(2);
    await player.step(-1);
    expect(player.view().revision).toBe(2);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 2)));
  });

  test('playing with actions chosen halts at those only, and shows the rest too', async () => {
    player.set({ stops: [2, 4, 31] });
    await warm();
    player.advance(0);
    expect(player.view().revision).toBe(2);
    player.advance(1_999);
    expect(player.view().revision).toBe(2);
    player.advance(1);
    expect(player.view().revision).toBe(4);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 4)));
  });

  test('playing ends at the last of the chosen actions, and begins again at the first', async () => {
    // given
    player.set({ stops: [2, 31] });
    await player.seek(30);

    // when
    await warm();
    player.advance(LONGEST_WAIT_MS);
    player.advance(LONGEST_WAIT_MS);

    // then
    expect(player.view()).toMatchObject({ revision: 31, playing: false });

    // when
    player.play();
    await player.seek(player.view().wanted);
    player.advance(0);

    // then
    expect(player.view()).toMatchObject({ revision: 2, playing: true });
  });

  test('a chosen action that is far away is travelled to while it plays', async () => {
    // given
    given(history(9_000));
    player.set({ stops: [3, 8_500] });
    await player.seek(3);

    // when
    await warm();
    player.advance(LONGEST_WAIT_MS);
    await player.seek(player.view().wanted);

    // then
    expect(player.view()).toMatchObject({ revision: 8_500, playing: true });
    expect(statesAsked).toEqual([8_500]);
    expect(sorted(shown.items)).toEqual(sorted(folded(events, 8_500)));
  });

  test('where nothing was found there is nothing to play', async () => {
    await player.seek(10);
    player.set({ stops: [] });
    player.play();
    await player.step(1);
    expect(player.view()).toMatchObject({ revision: 10, playing: false });
  });

  test('history that cannot be had stops the player where it is, and says so', async () => {
    const failing = new EventCache(async function* () {
      yield* [];
      throw new Error('unreachable');
    }, 40);
    const machine = new TimeMachine(failing, async () => Promise.reject(new Error('unreachable')));
    const stuck = new ReplayPlayer(machine, failing, 40, shown);
    await stuck.seek(10);
    expect(stuck.view()).toMatchObject({ revision: 0, wanted: 0, failed: true, travelling: false });
  });
});
