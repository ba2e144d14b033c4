import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';
import { Loading } from '../look/Loading';
import type { JournalEntry } from '../replay/journalEntry';
import { useFormat } from '../i18n/format';
import { momentPath } from '../replay/momentAddress';
import { useSentence } from '../replay/useSentence';
import { askTrail } from './decisionTrail';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

const CATCHING_UP_MS = 1_000;
const NOT_THERE = 404;

/** All that happened to it, one step after the other, each with the way to its moment. */
export function Trail({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  return (
    <section className="wa-card wa-stack" aria-label={t('trail.title')}>
      <Heading level={2}>{t('trail.title')}</Heading>
      <Journal whole={whole} />
    </section>
  );
}

function Journal({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const w = useWords();
  const { atelierId } = useAtelier();
  const [entries, setEntries] = useState<readonly JournalEntry[] | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(false);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const fetchTrail = (onceMore: boolean) => void askTrail(atelierId, whole.decision.id).then((answer) => {
      if (gone) return;
      if (answer.ok) setEntries(answer.value.journal);
      else if (onceMore && answer.problem.status === NOT_THERE) timer = setTimeout(fetchTrail, CATCHING_UP_MS, false);
      else setEntries('failed');
    });
    // What just changed is shown by the live items at once; the read model gets a moment to have it too, or to have the decision at all.
    timer = setTimeout(fetchTrail, asked.current ? CATCHING_UP_MS : 0, true);
    asked.current = true;
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [atelierId, whole, attempt]);
  if (entries === 'loading') return <Loading />;
  if (entries === 'failed') {
    return (
      <div role="alert">
        <p>{t('trail.failed')}</p>
        <Button purpose="secondary" onClick={() => setAttempt(attempt + 1)}>{w('words.retry')}</Button>
      </div>
    );
  }
  return <ol className="wa-plain-list wa-journal">{entries.map((entry) => <Entry key={entry.revision} entry={entry} />)}</ol>;
}

function Entry({ entry: { revision, at, by, kind, text } }: { entry: JournalEntry }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const { moment } = useFormat();
  const sentence = useSentence();
  return (
    <li>
      <span className="wa-soft wa-small">{moment(at)}</span>
      <span>{sentence({ kind, by, subject: text })}</span>
      <Link className="nl-link" to={momentPath(atelierId, revision)} aria-label={`${t('trail.seeMoment')}: ${moment(at)}, ${sentence({ kind, by })}`}>
        {t('trail.seeMoment')}
      </Link>
    </li>
  );
}
