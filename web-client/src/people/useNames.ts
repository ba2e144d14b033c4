import { useCallback } from 'react';
import { usePeople } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';

/** Gives the name of a participant with the organisation; a forgotten person is "iemand". */
export function useNames(): (participant: string) => string {
  const people = usePeople();
  const w = useWords();
  return useCallback((participant: string) => {
    const person = people.get(participant);
    if (!person) return w('words.somebody');
    return person.organisation ? `${person.name} (${person.organisation})` : person.name;
  }, [people, w]);
}
