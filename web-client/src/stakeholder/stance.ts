import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import type { Attitude, Presence } from '../contract/stakeholder';

/** Whether a stakeholder is in the atelier, who speaks for it and how it stands, as fields hold it: empty when not known. */
export interface Stance {
  readonly presence: Presence | '';
  readonly representedBy: string;
  readonly attitude: Attitude | '';
}

export const NO_CHANGES: Partial<Stance> = {};

export function stanceOf({ presence, representedBy, attitude }: Item<'stakeholder'>): Stance {
  return { presence: presence ?? '', representedBy: representedBy ?? '', attitude: attitude ?? '' };
}

/** The commands that record what is other than it was. */
export function recording(stakeholder: Item<'stakeholder'>, { presence, representedBy, attitude }: Stance): readonly AtelierCommand[] {
  const was = stanceOf(stakeholder);
  const speaker = presence === 'REPRESENTED' ? representedBy : '';
  const stakeholderId = stakeholder.id;
  return [
    ...(presence !== was.presence || speaker !== was.representedBy
      ? [{ type: 'RecordPresence', stakeholderId, ...(presence && { presence }), ...(speaker && { representedBy: speaker }) } as const] : []),
    ...(attitude !== was.attitude ? [{ type: 'RecordAttitude', stakeholderId, ...(attitude && { attitude }) } as const] : []),
  ];
}
