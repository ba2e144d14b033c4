import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { Loading } from '../look/Loading';
import { EVERYTHING, type JournalFilter } from '../replay/journal';
import { JournalFilters } from '../replay/JournalFilters';
import { useJournal } from '../replay/useJournal';
import { wordsOf } from '../search/foldedText';
import { EntryLine } from './EntryLine';
import { FilterFold } from './FilterFold';
import { useTexts } from './texts';
import { TracePanel } from './TracePanel';
import { useAddress } from './useAddress';

const NAMES = Object.keys(EVERYTHING) as (keyof JournalFilter)[];

/** All that happened, as far as it is for who looks; each opens its moment, and for who audits its trace. */
export function Happened({ audits }: { audits: boolean }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [filter, change] = useAddress(NAMES);
  const { entries, state, problem, more, readOn } = useJournal(atelierId, filter);
  const words = useMemo(() => wordsOf(filter.text), [filter.text]);
  const [traced, setTraced] = useState<number>();
  return (
    <div className="wa-logbook">
      <FilterFold chosen={NAMES.some((name) => filter[name] !== '')}>
        <JournalFilters filter={filter} onChange={change} />
      </FilterFold>
      <section className="wa-stack" aria-label={t('results')}>
        <p role="status" className="wa-small wa-soft">
          {state === 'ready' && (entries.length === 0 ? t('none') : (more ? t('foundMore', { most: entries.length }) : t('found', { count: entries.length })))}
        </p>
        {state === 'loading' && <Loading />}
        {state === 'failed' && problem && <p role="alert" className="wa-error">{t('failed', { why: problemText(problem) })}</p>}
        <ol className="wa-plain-list wa-logbook__lines">
          {entries.map((entry) => (
            <li key={entry.revision}>
              <EntryLine entry={entry} words={words} onTrace={audits ? () => setTraced(entry.revision) : undefined} />
            </li>
          ))}
        </ol>
        {more && <div><Button purpose="secondary" onClick={readOn}>{t('more')}</Button></div>}
      </section>
      {traced !== undefined && <TracePanel key={traced} revision={traced} onTrace={setTraced} onClose={() => setTraced(undefined)} />}
    </div>
  );
}
