import type { ActionItem } from '../contract/action';
import type { Item } from '../contract/items';
import { daysBetween } from '../i18n/days';

/** Within how many days something that is due is soon. */
const SOON_DAYS = 14;

export type Urgency = 'overdue' | 'soon';

/** The day that it is for who reads this, as ISO text. */
export function dayOf(nowMs: number): string {
  const now = new Date(nowMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How pressing a day is; undefined when it is neither past nor near, or not known. */
export function urgencyOn(day: string | undefined, today: string): Urgency | undefined {
  if (day === undefined) return undefined;
  if (day < today) return 'overdue';
  return daysBetween(today, day) <= SOON_DAYS ? 'soon' : undefined;
}

/** How pressing an action is: only an open one can be. */
export function urgencyOf({ state, dueAt }: Pick<ActionItem, 'state' | 'dueAt'>, today: string): Urgency | undefined {
  return state === 'OPEN' ? urgencyOn(dueAt, today) : undefined;
}

/** The first that is due first; those without a day at the end. */
export function inOrderOfDue(actions: readonly Item<'action'>[]): Item<'action'>[] {
  const key = ({ dueAt, plannedAt, id }: Item<'action'>) => `${dueAt ?? '9999'} ${plannedAt} ${id}`;
  return [...actions].sort((one, other) => key(one).localeCompare(key(other)));
}
