// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence } from './presence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('presence', () => {
  it('is sent whole, and not more often than the server takes', () => {
    const presence = new Presence((work) => work());
    const sent = vi.fn();
    presence.onAnnounce = sent;

    presence.announce({ board: 'b1' });
    for (let x = 0; x < 100; x++) {
      presence.announce({ cursor: [x, 0] });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(100);

    expect(sent.mock.calls.length).toBeLessThanOrEqual(20);
    expect(sent).toHaveBeenLastCalledWith({ board: 'b1', cursor: [99, 0] });
  });

  it('knows who is where, until they are gone', () => {
    const presence = new Presence((work) => work());
    presence.receive([{ p: 'anna', board: 'b1' }, { p: 'bas' }]);

    presence.receive([{ p: 'bas', gone: true }, { p: 'anna', board: 'b2' }]);

    expect([...presence.people.values()]).toEqual([{ p: 'anna', board: 'b2' }]);
  });
});
