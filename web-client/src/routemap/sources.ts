import type { ItemKind } from '../contract/items';
import type { ItemsSeen } from '../features/visibility';
import type { Milestone, Source } from './Milestone';
import { actions } from './sources/actions';
import { agreements } from './sources/agreements';
import { decisions } from './sources/decisions';
import { halfDays } from './sources/halfDays';
import { steps } from './sources/steps';

/** All that milestones come from: one line each, in the order in which they are drawn. */
export const SOURCES: readonly Source[] = [
  halfDays,
  decisions,
  agreements,
  steps,
  actions,
];

/** The kinds of item that make the route map what it is. */
export const KINDS: readonly ItemKind[] = SOURCES.flatMap(({ kinds }) => kinds);

/** The whole route, the first day first; what has no day comes last. */
export function milestonesOf(items: ItemsSeen): readonly Milestone[] {
  const order = ({ day, title, key }: Milestone) => `${day ?? '9999'} ${title} ${key}`;
  return SOURCES.flatMap((source) => source.milestonesOf(items)).sort((one, other) => order(one).localeCompare(order(other)));
}
