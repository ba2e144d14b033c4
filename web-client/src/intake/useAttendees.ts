import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { useTexts } from './texts';

type Attendee = Item<'attendee'>;

/** Who belongs at the atelier, by name, and what each is called. */
export function useAttendees(): { readonly attendees: readonly Attendee[]; readonly nameOf: (attendee: Attendee) => string } {
  const t = useTexts();
  const w = useWords();
  const all = useItems('attendee');
  const stakeholders = useItems('stakeholder');
  return useMemo(() => {
    const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
    const nameOf = ({ stakeholder, name, kind }: Attendee) => (
      stakeholder !== undefined ? (names.get(stakeholder) ?? t('attendee.gone')) : (name ?? w(`words.stakeholderType.${kind}`))
    );
    return { attendees: [...all].sort((one, other) => nameOf(one).localeCompare(nameOf(other))), nameOf };
  }, [all, stakeholders, t, w]);
}
