import { useCallback } from 'react';
import { useAtelier, usePeople } from '../atelier/hooks';
import type { Recall } from '../features/Past';
import { excerptOf } from '../search/excerpt';
import { foldedText, holds } from '../search/foldedText';
import type { JournalEntry } from './journalEntry';
import { calledNow, subjectOfEntry } from './subject';
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
      const recall: Recall = (kind, id) => store.get(kind, id);
      const known = [entry, recall, (id: string) => people.get(id)?.name ?? ''] as const;
      const said = subjectOfEntry(...known);
      // Of what has several texts all are said in one, its name first: as long as nothing else is searched for, that is enough. So is of
      // which part of it an entry tells: what was said of that is only where it comes from.
      const name = calledNow(...known);
      const isEnough = name !== '' && (said.startsWith(name) || entry.detail !== undefined) && words.every((word) => holds(foldedText(name), word));
      return sentence({ kind: entry.kind, by: entry.by, subject: isEnough ? name : excerptOf(said, words, LONGEST) });
    },
    [store, people, sentence],
  );
}
