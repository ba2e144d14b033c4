import type { Item, ItemKind } from '../contract/items';
import type { Role } from '../contract/people';

/** The items that are there now. */
export interface ItemsSeen {
  list<K extends ItemKind>(kind: K): readonly Item<K>[];
}

/** Who sees an entry of the rail, at what is there now. */
export type VisibleTo = (items: ItemsSeen, role: Role) => boolean;

/** Whether somebody may see what was refused and what proves the history: who leads or audits. */
export function mayAudit(role: Role): boolean {
  return role === 'FACILITATOR' || role === 'AUDITOR';
}

/** For what is of use to who leads or audits. */
export const whoAudits: VisibleTo = (_, role) => mayAudit(role);

/** For what anybody may begin. */
export const everybody: VisibleTo = () => true;

/** For what the facilitator opens: to others it is there once there is an item of one of these kinds. */
export function onceThereIs(...kinds: readonly ItemKind[]): VisibleTo {
  return (items, role) => role === 'FACILITATOR' || kinds.some((kind) => items.list(kind).length > 0);
}
