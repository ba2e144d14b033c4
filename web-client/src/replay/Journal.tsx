import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { Loading } from '../look/Loading';
import { wordsOf } from '../search/foldedText';
import { Marked } from '../search/Marked';
import { EVERYTHING } from './journal';
import type { JournalEntry } from './journalEntry';
import { JournalFilters } from './JournalFilters';
import { useTexts } from './texts';
import { useEntryMoment } from './useEntryMoment';
import { useEntrySentence } from './useEntrySentence';
import { useJournal } from './useJournal';

interface JournalProps {
  readonly revision: number;
  readonly onOpen: (revision: number) => void;
}

/** Everything that happened, to be searched; each entry opens its moment. What one looks for is folded: beside a player there is little room. */
export function Journal({ revision, onOpen }: JournalProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [filter, setFilter] = useState(EVERYTHING);
  const words = useMemo(() => wordsOf(filter.text), [filter.text]);
  const { entries, state, problem, more, readOn } = useJournal(atelierId, filter);
  return (
    <div className="wa-stack">
      <details className="wa-journal-fold">
        <summary>{t('journal.filters')}</summary>
        <JournalFilters filter={filter} onChange={setFilter} />
      </details>
      <p role="status" className="wa-small wa-soft">
        {state === 'ready' && (entries.length === 0 ? t('journal.none') : (more ? t('journal.foundMore', { most: entries.length }) : t('journal.found', { count: entries.length })))}
      </p>
      {state === 'loading' && <Loading />}
      {state === 'failed' && problem && <p role="alert" className="wa-error">{t('journal.failed', { why: problemText(problem) })}</p>}
      <ol className="wa-plain-list wa-journal">
        {entries.map((entry) => <Entry key={entry.revision} entry={entry} words={words} current={entry.revision === revision} onOpen={onOpen} />)}
      </ol>
      {more && <Button purpose="secondary" onClick={readOn}>{t('journal.more')}</Button>}
    </div>
  );
}

interface EntryProps {
  readonly entry: JournalEntry;
  readonly words: readonly string[];
  readonly current: boolean;
  readonly onOpen: (revision: number) => void;
}

function Entry({ entry, words, current, onOpen }: EntryProps) {
  const moment = useEntryMoment();
  const sentence = useEntrySentence();
  return (
    <li>
      <button type="button" className="wa-journal-entry" aria-current={current ? 'true' : undefined} onClick={() => onOpen(entry.revision)}>
        <span className="wa-soft wa-small">{moment(entry)}</span>
        <span><Marked text={sentence(entry, words)} words={words} /></span>
      </button>
    </li>
  );
}
