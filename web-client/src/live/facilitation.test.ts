// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Facilitation } from './facilitation';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function given() {
  const facilitation = new Facilitation((work) => work());
  const sent = vi.fn();
  facilitation.onSay = sent;
  return { facilitation, sent };
}

describe('leading', () => {
  it('is told at once, then not more often than others can follow, and always where it ends up', () => {
    const { facilitation, sent } = given();

    for (let step = 0; step < 50; step++) {
      facilitation.lead({ page: `board/b${step}` });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(100);

    expect(sent.mock.calls.length).toBeLessThanOrEqual(7);
    expect(sent).toHaveBeenLastCalledWith({ t: 'lead', at: { page: 'board/b49' } });
  });

  it('is over at once when it is stopped', () => {
    const { facilitation, sent } = given();
    facilitation.lead({ page: 'programme' });
    vi.advanceTimersByTime(1);
    facilitation.lead({ page: 'decisions' });

    facilitation.stopLeading();
    vi.advanceTimersByTime(1_000);

    expect(sent.mock.calls.map(([message]) => message)).toEqual([{ t: 'lead', at: { page: 'programme' } }, { t: 'lead' }]);
    expect(facilitation.state.leading).toBe(false);
  });

  it('is over when somebody else takes over', () => {
    const { facilitation } = given();
    facilitation.lead({ page: 'programme' });

    facilitation.receive({ t: 'leader', by: 'other', at: { page: 'decisions' } });

    expect(facilitation.state).toMatchObject({ leading: false, leader: { by: 'other' } });
  });
});

it('nothing goes on any more when the connection is lost', () => {
  const { facilitation } = given();
  facilitation.receive({ t: 'hands', up: ['anna'] });
  facilitation.receive({ t: 'leader', by: 'fac', at: { page: 'decisions' } });

  facilitation.clear();

  expect(facilitation.state).toEqual({ hands: [], leading: false });
});
