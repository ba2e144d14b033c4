import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Answer } from '../access/session';
import { useAtelier, useLoaded } from '../atelier/hooks';
import { PHONE } from '../board/controls/usePhone';
import { useViewInAddress } from '../features/useAddressed';
import { useFormat } from '../i18n/format';
import { problemText } from '../i18n/problemText';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { Loading } from '../look/Loading';
import { Tabs } from '../look/Tabs';
import { ListView } from './ListView';
import { askProvenance, type Provenance } from './requests';
import { StoryView } from './StoryView';
import { useTexts } from './texts';
import { useAddresses } from './useAddresses';
import { useTold } from './useTold';
import type { Direction } from './walk';
import './provenance.css';

const GraphView = lazyPart(() => import('./GraphView'));

const VIEWS = ['list', 'story', 'graph'] as const;

/** Of these one wants to know where they came from, of anything else what became of it. */
const CAME_ABOUT: readonly string[] = ['decision', 'product'];

/** How something came about and what became of it: three views that say the same. */
export default function ProvenancePage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { decisionId, kind = 'decision', itemId = decisionId ?? '' } = useParams();
  const { answer, again } = useProvenance(kind, itemId);
  if (!loaded) return <Loading />;
  return (
    <article className="wa-page wa-stack wa-provenance">
      <Heading level={1}>{t(CAME_ABOUT.includes(kind) ? 'title.decision' : 'title.item')}</Heading>
      {!answer && <Loading />}
      {answer && !answer.ok && (answer.problem.status === 404
        ? <p role="alert">{t('notThere')}</p>
        : <Failed why={problemText(answer.problem)} onRetry={again} />)}
      {answer?.ok && <Views provenance={answer.value} />}
    </article>
  );
}

function Failed({ why, onRetry }: { why: string; onRetry: () => void }) {
  const t = useTexts();
  const w = useWords();
  return (
    <div role="alert" className="wa-stack">
      <p>{t('failed', { why })}</p>
      <div><Button purpose="secondary" onClick={onRetry}>{w('words.retry')}</Button></div>
    </div>
  );
}

function Views({ provenance }: { provenance: Provenance }) {
  const t = useTexts();
  const [view, choose] = useViewInAddress(VIEWS, () => (matchMedia(PHONE).matches ? 'list' : 'graph'));
  const [kind = ''] = provenance.start.split(' ');
  const order: readonly Direction[] = CAME_ABOUT.includes(kind) ? ['back', 'forth'] : ['forth', 'back'];
  return (
    <>
      <Subject provenance={provenance} />
      <Tabs
        label={t('views')}
        current={view}
        onChange={(name) => choose(VIEWS.find((each) => each === name) ?? 'list')}
        views={[
          { name: 'list', title: t('view.list'), content: <ListView provenance={provenance} order={order} /> },
          { name: 'story', title: t('view.story'), content: <StoryView provenance={provenance} order={order} /> },
          { name: 'graph', title: t('view.graph'), content: <Suspense fallback={<Loading />}><GraphView provenance={provenance} /></Suspense> },
        ]}
      />
      {provenance.leftOut > 0 && <p>{t('leftOut', { count: provenance.leftOut })}</p>}
    </>
  );
}

/** What it is about, with the way to how it is now. */
function Subject({ provenance: { start, nodes } }: { provenance: Provenance }) {
  const t = useTexts();
  const told = useTold();
  const { now, then } = useAddresses();
  const { moment } = useFormat();
  const subject = nodes.find(({ key }) => key === start);
  if (!subject) return null;
  const address = now(subject);
  return (
    <div className="wa-stack">
      <p className="wa-provenance__subject">
        <span className="wa-soft">{told.noun(subject)}</span>{' '}
        <strong>{address === undefined ? told.name(subject) : <Link className="nl-link" to={address}>{told.name(subject)}</Link>}</strong>
      </p>
      <div className="wa-row">
        {subject.at !== undefined && <span className="wa-soft wa-small">{moment(subject.at)}</span>}
        <Link className="nl-link wa-small wa-noprint" to={then(subject)} aria-label={t('momentOf', { name: told.name(subject) })}>{t('moment')}</Link>
        <Button type="button" purpose="secondary" className="nl-button--small" onClick={() => window.print()}>{t('print')}</Button>
      </div>
    </div>
  );
}

function useProvenance(kind: string, id: string): { readonly answer: Answer<Provenance> | undefined; readonly again: () => void } {
  const { atelierId } = useAtelier();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly value: Answer<Provenance> }>();
  const [attempt, setAttempt] = useState(0);
  const of = `${kind} ${id}`;
  useEffect(() => {
    let gone = false;
    void askProvenance(atelierId, kind, id).then((value) => {
      if (!gone) setAnswer({ of: `${kind} ${id}`, value });
    });
    return () => {
      gone = true;
    };
  }, [atelierId, kind, id, attempt]);
  return { answer: answer?.of === of ? answer.value : undefined, again: () => setAttempt(attempt + 1) };
}
