// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { View } from '../contract/live';
import { Facilitation } from '../live/facilitation';
import type { BoardWindow } from '../live/openBoard';
import { Companion } from './companion';

const HERE: View = [0, 0, 800, 600];
const THERE: View = [900, 0, 800, 600];

function given(page: string) {
  const facilitation = new Facilitation((work) => work());
  const me = { page, heading: page, isBusy: false, holdsPage: false };
  const went: string[] = [];
  const shown: View[] = [];
  const moved = new Set<(own: boolean) => void>();
  const board: BoardWindow = {
    view: () => HERE,
    show: (view) => void shown.push(view),
    follow: (listener) => {
      moved.add(listener);
      return () => moved.delete(listener);
    },
  };
  facilitation.board.attach(board);
  const companion = new Companion(facilitation, {
    page: () => me.page,
    heading: () => me.heading,
    go: (to) => {
      went.push(to);
      me.page = to;
      me.heading = to;
    },
    get isBusy() { return me.isBusy; },
    get holdsPage() { return me.holdsPage; },
  });
  companion.connect();
  const lead = (at: string, view?: View) => facilitation.receive({ t: 'leader', by: 'fac', at: { page: at, ...(view && { view }) } });
  const look = (at: string, view?: View) => facilitation.receive({ t: 'lookHere', by: 'fac', at: { page: at, ...(view && { view }) } });
  const moves = () => moved.forEach((listener) => listener(true));
  return { facilitation, companion, me, went, shown, lead, look, moves, course: () => companion.company().course };
}

describe('going along', () => {
  it('follows who leads from page to page, and over the board', () => {
    const { lead, went, shown, companion, course } = given('programme');

    lead('board/b1', HERE);
    companion.arrivedAt('board/b1');
    lead('board/b1', THERE);

    expect(went).toEqual(['board/b1']);
    expect(shown).toEqual([THERE]);
    expect(course()).toBe('following');
  });

  it('shows the part of a board that was led to once that board is open', () => {
    const { lead, facilitation } = given('programme');
    const shown: View[] = [];

    lead('board/b1', THERE);
    facilitation.board.attach({ view: () => HERE, show: (view) => void shown.push(view), follow: () => () => undefined });

    expect(shown).toEqual([THERE]);
  });

  it('asks who holds something on the page instead of turning it', () => {
    const { lead, me, went, companion, course } = given('programme');
    me.holdsPage = true;

    lead('board/b1');
    lead('board/b2');

    expect(went).toEqual([]);
    expect(course()).toBe('offered');

    companion.join();

    expect(went).toEqual(['board/b2']);
    expect(course()).toBe('following');
  });

  it('does not move the board under who drags or writes on it', () => {
    const { lead, me, shown } = given('board/b1');
    me.isBusy = true;
    lead('board/b1', THERE);
    expect(shown).toEqual([]);

    me.isBusy = false;
    lead('board/b1', HERE);

    expect(shown).toEqual([HERE]);
  });

  it.each([
    ['chooses to stop', ({ companion }: ReturnType<typeof given>) => companion.stop()],
    ['moves the board by hand', ({ moves }: ReturnType<typeof given>) => moves()],
    ['goes to another page', ({ companion, me }: ReturnType<typeof given>) => {
      me.page = 'decisions';
      me.heading = 'decisions';
      companion.arrivedAt('decisions');
    }],
    ['is on the way to another page', ({ me }: ReturnType<typeof given>) => {
      me.heading = 'decisions';
    }],
  ])('ends for who %s, until they choose to go along again', (_, leave) => {
    const all = given('board/b1');
    all.lead('board/b1', HERE);

    leave(all);
    all.lead('board/b2', THERE);

    expect(all.course()).toBe('left');
    expect(all.went).toEqual([]);

    all.companion.join();
    expect(all.went).toEqual(['board/b2']);
  });

  it('ends when nobody leads, and begins again with the next who does', () => {
    const { lead, companion, facilitation, went, course } = given('programme');
    lead('board/b1');
    companion.stop();

    facilitation.receive({ t: 'leader' });
    expect(companion.company().leader).toBeUndefined();
    lead('decisions');

    expect(course()).toBe('following');
    expect(went).toEqual(['board/b1', 'decisions']);
  });
});

describe('looking where somebody points', () => {
  it('moves the board that is open, and says so', () => {
    const { look, shown, companion } = given('board/b1');

    look('board/b1', THERE);

    expect(shown).toEqual([THERE]);
    expect(companion.company()).toMatchObject({ look: undefined, seen: { by: 'fac' } });
  });

  it('offers a way to another page, and to this one for who is busy', () => {
    const { look, shown, went, companion, me } = given('board/b1');
    look('decisions');
    expect(went).toEqual([]);
    me.isBusy = true;
    look('board/b1', THERE);

    expect(shown).toEqual([]);
    companion.acceptLook();

    expect(shown).toEqual([THERE]);
    expect(companion.company().look).toBeUndefined();
  });

  it('takes the offer back from who went there by themselves', () => {
    const { look, companion } = given('programme');
    look('decisions');

    companion.arrivedAt('decisions');

    expect(companion.company().look).toBeUndefined();
  });
});
