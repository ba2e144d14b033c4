import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useAtelier, usePeople, useRevision } from '../atelier/hooks';
import { PASTS } from '../features/pasts';
import { wordsOf } from './foldedText';
import { Searched, type HitsOfKind } from './Searched';

/** What was found, for which words. */
export interface Search {
  readonly words: readonly string[];
  readonly found: readonly HitsOfKind[];
  readonly count: number;
}

/** What there is now that holds all words of the question. Typing goes before finding: the answer may come a little later. */
export function useSearched(question: string): Search {
  const { store } = useAtelier();
  const [searched] = useState(() => new Searched(store, PASTS));
  const revision = useDeferredValue(useRevision());
  const people = usePeople();
  const deferred = useDeferredValue(question);
  const [ready, setReady] = useState(false);
  useEffect(() => inSteps(searched.ahead(), () => setReady(true)), [searched]);
  return useMemo(() => {
    const words = ready ? wordsOf(deferred) : [];
    const found = searched.find(words, people);
    return { words, found, count: found.reduce((sum, { count }) => sum + count, 0) };
    // the items are read from the store: they are read again at every revision
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [searched, ready, deferred, people, revision]);
}

/** Does something long in short steps, between which one can type; returns how to stop. */
function inSteps(work: Iterator<void>, done: () => void): () => void {
  let timer = 0;
  const step = () => {
    if (work.next().done) done();
    else timer = window.setTimeout(step);
  };
  timer = window.setTimeout(step);
  return () => clearTimeout(timer);
}
