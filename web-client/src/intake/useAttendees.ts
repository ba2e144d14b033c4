import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { useParties } from '../stakeholder/useParties';

type Attendee = Item<'attendee'>;

/** Who belongs at the atelier, by name, and what each is called. */
export function useAttendees(): { readonly attendees: readonly Attendee[]; readonly nameOf: (attendee: Attendee) => string } {
  const w = useWords();
  const all = useItems('attendee');
  const { nameOf: partyName } = useParties();
  return useMemo(() => {
    const nameOf = ({ stakeholder, name, kind }: Attendee) => (
      stakeholder !== undefined ? partyName(stakeholder) : (name ?? w(`words.stakeholderType.${kind}`))
    );
    return { attendees: [...all].sort((one, other) => nameOf(one).localeCompare(nameOf(other))), nameOf };
  }, [all, partyName, w]);
}
