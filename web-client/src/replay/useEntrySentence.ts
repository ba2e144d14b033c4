import { useCallback } from 'react';
import { useAtelier, usePeople } from '../atelier/hooks';
import { excerptOf } from '../search/excerpt';
import type { JournalEntry } from './journalEntry';
import { subjectOfEntry } from './subject';
import { useSentence } from './useSentence';

/** More of what was said is not quoted in a line of a list; its moment has all of it. */
const LONGEST = 280;

/**
 * Says in one sentence what an entry of the journal tells, as far as this viewer may know; what it is about is called as it is now. Of
 * what is too long to quote the part with the words that were searched for.
 */
export function useEntrySentence(): (entry: JournalEntry, words?: readonly string[]) => string {
  const { store } = useAtelier();
  const people = usePeople();
  const sentence = useSentence();
  return useCallback(
    (entry, words = []) => {
      const subject = subjectOfEntry(entry, (kind, id) => store.get(kind, id), (id) => people.get(id)?.name ?? '');
      return sentence({ kind: entry.kind, by: entry.by, subject: excerptOf(subject, words, LONGEST) });
    },
    [store, people, sentence],
  );
}
