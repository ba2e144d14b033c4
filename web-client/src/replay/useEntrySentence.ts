import { useCallback } from 'react';
import { useAtelier, usePeople } from '../atelier/hooks';
import type { JournalEntry } from './journalEntry';
import { subjectOfEntry } from './subject';
import { useSentence } from './useSentence';

/** Says in one sentence what an entry of the journal tells, as far as this viewer may know; what it is about is called as it is now. */
export function useEntrySentence(): (entry: JournalEntry) => string {
  const { store } = useAtelier();
  const people = usePeople();
  const sentence = useSentence();
  return useCallback(
    (entry) => {
      const subject = subjectOfEntry(entry, (kind, id) => store.get(kind, id), (id) => people.get(id)?.name ?? '');
      return sentence({ kind: entry.kind, by: entry.by, subject });
    },
    [store, people, sentence],
  );
}
