import type { Item } from '../contract/items';
import type { OwnPlace } from '../contract/placing';
import type { Standing } from './standing';

/** Where it stands, or undefined when nobody has placed it yet. */
export function standingOf({ influence, interest }: Pick<Item<'stakeholder'>, 'influence' | 'interest'>): Standing | undefined {
  return influence === undefined || interest === undefined ? undefined : { influence, interest };
}

/** As somebody placed it for themselves: the place that it has for all does not show. */
export function placedBy(stakeholder: Item<'stakeholder'>, place: OwnPlace | undefined): Item<'stakeholder'> {
  const own: { -readonly [K in keyof Item<'stakeholder'>]: Item<'stakeholder'>[K] } = { ...stakeholder };
  delete own.influence;
  delete own.interest;
  return { ...own, ...(place && { influence: place.up, interest: place.right }) };
}

/** By name, so that list, map and reading order agree. */
export function byName(stakeholders: readonly Item<'stakeholder'>[]): Item<'stakeholder'>[] {
  return [...stakeholders].sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
}

/** The neighbour in the direction of an arrow key; where there is none, the next of the list, so that every one can be reached. */
export function nextInDirection(stakeholders: readonly Item<'stakeholder'>[], id: string, key: string): string | undefined {
  const placed = stakeholders.filter(standingOf);
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  const index = placed.findIndex((each) => each.id === id);
  return neighbour(placed, id, key) ?? placed.at((index + step) % placed.length)?.id;
}

/** The one that lies next to it on the map in that direction. */
function neighbour(stakeholders: readonly Item<'stakeholder'>[], from: string, key: string): string | undefined {
  const start = standingOf(stakeholders.find(({ id }) => id === from) ?? {});
  if (!start) return undefined;
  let best: { id: string; far: number } | undefined;
  for (const each of stakeholders) {
    const standing = standingOf(each);
    if (!standing || each.id === from) continue;
    const far = distance(standing.interest - start.interest, standing.influence - start.influence, key);
    if (far !== undefined && (!best || far < best.far)) best = { id: each.id, far };
  }
  return best?.id;
}

/** How far off, with what lies aside counting double; undefined if it is not in that direction at all. */
function distance(right: number, up: number, key: string): number | undefined {
  const [ahead, aside] = key === 'ArrowRight' ? [right, up]
    : key === 'ArrowLeft' ? [-right, up]
    : key === 'ArrowUp' ? [up, right]
    : key === 'ArrowDown' ? [-up, right] : [0, 0];
  if (ahead < 0 || (ahead === 0 && aside <= 0) || Math.abs(aside) > Math.max(ahead, 1) * 2) return undefined;
  return ahead + Math.abs(aside) * 2;
}
