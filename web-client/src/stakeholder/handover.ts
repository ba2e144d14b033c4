import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';

/** Who speaks from now on, by for whom; nobody who is not in it. */
export type NextSpeakers = Readonly<Record<string, string>>;

export const NOBODY_YET: NextSpeakers = {};

/** The commands that record who speaks now for those who lose their speaker; where nobody is known, that is recorded. */
export function handingOver(spokenFor: readonly Item<'stakeholder'>[], next: NextSpeakers): readonly AtelierCommand[] {
  return spokenFor.map(({ id: stakeholderId }) => {
    const representedBy = next[stakeholderId];
    return representedBy ? { type: 'RecordPresence', stakeholderId, presence: 'REPRESENTED', representedBy } : { type: 'RecordPresence', stakeholderId };
  });
}
