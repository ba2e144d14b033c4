import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';

const isGoingOn = (activity: Item<'activity'>) => activity.state !== 'ENDED';

/** The activity that has a clock now, running or paused. */
export function useCurrentActivity(): Item<'activity'> | undefined {
  return useItems('activity', isGoingOn).at(-1);
}

/**
 * Seconds left on the clock of an activity; negative when the time is up. Never more than there is in all: the clock of a device
 * can be a little behind that of the server.
 */
export function secondsLeft(activity: Item<'activity'>, nowMs: number): number {
  if (activity.state === 'RUNNING' && activity.endsAt) {
    return Math.min(Math.ceil((Date.parse(activity.endsAt) - nowMs) / 1000), activity.minutes * 60);
  }
  return activity.remainingSeconds ?? 0;
}

/** A length of time as a clock shows it: `4:05`, `1:04:05`. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
