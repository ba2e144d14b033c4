import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../contract/refusals';
import { journalPage, type JournalFilter } from './journal';
import type { JournalEntry } from './journalEntry';
import { PastUnavailable } from './pastRequests';

const TYPING_MS = 300;

/** The entries found so far. */
export interface Found {
  readonly entries: readonly JournalEntry[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem?: Problem;
  readonly more: boolean;
}

const NOTHING_YET: Found = { entries: [], state: 'loading', more: false };

/** Searches the journal, a page at a time; a changed filter searches again after a moment of rest, and none asks nothing. */
export function useJournal(atelierId: string, filter: JournalFilter | undefined): Found & { readonly readOn: () => void } {
  const [found, setFound] = useState(NOTHING_YET);
  const search = useRef<AbortController>(undefined);

  const read = useCallback(async (sofar: readonly JournalEntry[], signal: AbortSignal) => {
    if (!filter) return;
    try {
      const page = await journalPage(atelierId, filter, sofar.at(-1)?.revision, signal);
      setFound({ entries: [...sofar, ...page.entries], state: 'ready', more: page.more });
    } catch (failure) {
      if (signal.aborted) return;
      setFound({ entries: sofar, state: 'failed', more: sofar.length > 0, problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } });
    }
  }, [atelierId, filter]);

  useEffect(() => {
    const control = new AbortController();
    search.current = control;
    const timer = setTimeout(() => {
      setFound(NOTHING_YET);
      void read([], control.signal);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [read]);

  const readOn = useCallback(() => {
    if (search.current) void read(found.entries, search.current.signal);
  }, [read, found.entries]);
  return { ...found, readOn };
}
