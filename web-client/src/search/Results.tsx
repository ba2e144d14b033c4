import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { problemText } from '../i18n/problemText';
import { usePastTexts } from '../replay/captions';
import type { JournalEntry } from '../replay/journalEntry';
import { PAGE } from '../replay/journal';
import type { Found } from '../replay/useJournal';
import { useSentence } from '../replay/useSentence';
import { useFormat } from '../i18n/format';
import { excerptOf } from './excerpt';
import { Marked } from './Marked';
import type { Hit } from './Searched';
import { useTexts } from './texts';
import type { Search } from './useSearched';

/** How much of the history is shown here; the journal shows all of it. */
const MOST_BEFORE = 10;
const LOGBOOK = 'logbook';
const EXCERPT = 200;

interface ResultsProps {
  readonly question: string;
  readonly now: Search;
  /** None when there are too few letters to look back with. */
  readonly before: Found | undefined;
  readonly onItem: (hit: Hit) => void;
  readonly onMoment: (entry: JournalEntry) => void;
  /** All of the history with these words in it. */
  readonly onHistory: () => void;
}

/** What was found, by kind, and then what there was before; arrow keys go along it from the field. */
export function Results({ question, now, before, onItem, onMoment, onHistory }: ResultsProps) {
  const t = useTexts();
  const p = usePastTexts();
  const hits = new Map<string, Hit>(now.found.flatMap((each) => each.hits.map((hit) => [`${hit.kind} ${hit.id}`, hit] as const)));
  const entries = notSaidYet(before?.entries ?? [], [...hits.values()]);
  const shown = entries.slice(0, MOST_BEFORE);
  const thereIsMore = shown.length < entries.length || before?.more;
  const choose = (key: string) => {
    const hit = hits.get(key);
    const entry = shown.find(({ revision }) => key === String(revision));
    if (hit) onItem(hit);
    else if (entry) onMoment(entry);
    else if (key === LOGBOOK) onHistory();
  };
  const titleOf = (kind: string, shownOf: number, count: number) => {
    const name = p(`kinds.${kind}`);
    return shownOf < count ? t('more', { kind: name, shown: shownOf, count }) : name;
  };
  return (
    <>
      <Status question={question} now={now} before={before} entries={entries.length} />
      <ListBox aria-label={t('results')} className="wa-search__results" onAction={(key) => choose(String(key))}>
        {now.found.map((each) => (
          <ListBoxSection key={each.kind} id={`kind ${each.kind}`}>
            <Header className="wa-search__kind">{titleOf(each.kind, each.hits.length, each.count)}</Header>
            {each.hits.map((hit) => <HitOption key={hit.id} hit={hit} words={now.words} />)}
          </ListBoxSection>
        ))}
        {(shown.length > 0 || thereIsMore) && (
          <ListBoxSection id="history">
            <Header className="wa-search__kind">{t('history')}</Header>
            {shown.map((entry) => <EntryOption key={entry.revision} entry={entry} words={now.words} />)}
            {thereIsMore && (
              <ListBoxItem id={LOGBOOK} textValue={t('allHistory')} className="wa-search__hit"><span className="nl-link">{t('allHistory')}</span></ListBoxItem>
            )}
          </ListBoxSection>
        )}
      </ListBox>
    </>
  );
}

function Status({ question, now, before, entries }: { question: string; now: Search; before: Found | undefined; entries: number }) {
  const t = useTexts();
  const looking = before?.state === 'loading';
  const inHistory = before?.more ? t('foundBeforeMore', { most: PAGE }) : t('foundBefore', { count: entries });
  const nothing = !looking && now.count === 0 && entries === 0;
  return (
    <>
      <p role="status" className="wa-small wa-soft">
        {question === '' && t('begin')}
        {question !== '' && nothing && t('none', { question })}
        {question !== '' && !nothing && [t('found', { count: now.count }), looking ? t('lookingBack') : entries > 0 && inHistory].filter(Boolean).join(' · ')}
      </p>
      {before?.problem && <p role="alert" className="wa-error wa-small">{t('historyFailed', { why: problemText(before.problem) })}</p>}
    </>
  );
}

function HitOption({ hit: { kind, id, title, excerpt }, words }: { hit: Hit; words: readonly string[] }) {
  return (
    <ListBoxItem id={`${kind} ${id}`} textValue={title} className="wa-search__hit">
      <span><Marked text={title} words={words} /></span>
      {excerpt && <span className="wa-small wa-soft"><Marked text={excerpt} words={words} /></span>}
    </ListBoxItem>
  );
}

function EntryOption({ entry, words }: { entry: JournalEntry; words: readonly string[] }) {
  const { exact } = useFormat();
  const sentence = useSentence();
  const said = sentence({ kind: entry.kind, by: entry.by, subject: entry.text && excerptOf(entry.text, words, EXCERPT) });
  return (
    <ListBoxItem id={String(entry.revision)} textValue={said} className="wa-search__hit">
      <span className="wa-small wa-soft">{exact(entry.at)}</span>
      <span><Marked text={said} words={words} /></span>
    </ListBoxItem>
  );
}

/** What happened, but for what says the same as what is found as it is now. */
function notSaidYet(entries: readonly JournalEntry[], hits: readonly Hit[]): readonly JournalEntry[] {
  const said = new Set(hits.flatMap(({ title, excerpt }) => [title, excerpt]));
  return entries.filter(({ text }) => !said.has(text));
}
