// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clockText, secondsLeft } from './currentActivity';

const activity = { id: 'k1', title: 'Stil schrijven', minutes: 8, startedAt: '2027-02-02T13:00:00Z' };
const at = (time: string) => Date.parse(`2027-02-02T${time}Z`);

describe('the clock of an activity', () => {
  it('counts down while it runs, and past the end', () => {
    const running = { ...activity, state: 'RUNNING' as const, endsAt: '2027-02-02T13:08:00Z' };

    expect(secondsLeft(running, at('13:06:30'))).toBe(90);
    expect(secondsLeft(running, at('13:08:05'))).toBe(-5);
  });

  it('has no more left than all of it when the device is a little behind', () => {
    const begun = { ...activity, state: 'RUNNING' as const, endsAt: '2027-02-02T13:08:00.400Z' };

    expect(clockText(secondsLeft(begun, at('13:00:00')))).toBe('8:00');
    expect(secondsLeft({ ...begun, minutes: 10 }, at('12:59:59'))).toBe(482);
  });

  it('stands still while it is paused', () => {
    expect(secondsLeft({ ...activity, state: 'PAUSED', remainingSeconds: 75 }, at('18:00:00'))).toBe(75);
  });

  it('is shown as minutes and seconds, with hours when there are', () => {
    expect([5, 65, 600, 3_665, -65].map(clockText)).toEqual(['0:05', '1:05', '10:00', '1:01:05', '1:05']);
  });
});
