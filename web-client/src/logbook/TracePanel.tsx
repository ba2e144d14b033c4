import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Answer } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import { useActor } from '../atelier/useActor';
import { useFormat } from '../i18n/format';
import { problemText } from '../i18n/problemText';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { Loading } from '../look/Loading';
import { SidePanel } from '../shell/SidePanel';
import { EntryLine } from './EntryLine';
import { askTrace, type Trace } from './requests';
import { useTexts } from './texts';

interface TracePanelProps {
  readonly revision: number;
  readonly onTrace: (revision: number) => void;
  readonly onClose: () => void;
}

const FIRST = 12;

/** Who did it, when, what came of it, and what it builds on. */
export function TracePanel({ revision, onTrace, onClose }: TracePanelProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [answer, setAnswer] = useState<Answer<Trace>>();
  useEffect(() => {
    let wanted = true;
    void askTrace(atelierId, revision).then((came) => {
      if (wanted) setAnswer(came);
    });
    return () => {
      wanted = false;
    };
  }, [atelierId, revision]);
  return (
    <SidePanel title={t('trace.title')} onClose={onClose}>
      <div className="wa-stack">
        {!answer && <Loading />}
        {answer?.ok === false && <p role="alert" className="wa-error">{t('failed', { why: problemText(answer.problem) })}</p>}
        {answer?.ok && <Known trace={answer.value} onTrace={onTrace} />}
      </div>
    </SidePanel>
  );
}

function Known({ trace, onTrace }: { trace: Trace; onTrace: (revision: number) => void }) {
  const t = useTexts();
  const { exact } = useFormat();
  const { commandId, events, from, refusals } = trace;
  return (
    <>
      <p>{t('trace.intro')}</p>
      <dl className="wa-logbook__facts">
        <Giver trace={trace} />
        {trace.at !== undefined && <Fact name={t('trace.at')}>{exact(trace.at)}</Fact>}
        {trace.recordedAt !== undefined && trace.recordedAt !== trace.at && <Fact name={t('trace.recordedAt')}>{exact(trace.recordedAt)}</Fact>}
        {commandId !== undefined && <Fact name={t('trace.id')}><code className="wa-logbook__id">{commandId}</code></Fact>}
      </dl>
      <Lines title={t('trace.answer')}>
        {events.map((event) => <li key={event.revision}><EntryLine entry={event} /></li>)}
      </Lines>
      {trace.by !== undefined && from.length === 0 && <p>{t('trace.fromNothing')}</p>}
      {from.length > 0 && (
        <Lines title={t('trace.from')}>
          {from.map(({ how, event }) => (
            <li key={event.revision}>
              <span className="wa-small">{t(`trace.how.${how}`)}</span>
              <EntryLine entry={event} onTrace={() => onTrace(event.revision)} />
            </li>
          ))}
        </Lines>
      )}
      {refusals.length > 0 && (
        <Lines title={t('trace.refusedBefore')}>
          {refusals.map(({ at, code }) => <li key={at}>{exact(at)} {t('refused.answer', { text: problemText({ code }) })}</li>)}
        </Lines>
      )}
    </>
  );
}

/** Who gave the command, in which role and for whom; or that it is not told. */
function Giver({ trace: { by, role, organisation, importedBy } }: { trace: Trace }) {
  const t = useTexts();
  const common = useCommonTexts();
  const actor = useActor();
  if (by === undefined) return <Fact name={t('trace.who')}>{t('trace.withheld')}</Fact>;
  return (
    <>
      <Fact name={t('trace.who')}>{actor(by)}</Fact>
      <Fact name={t('trace.role')}>{role === undefined ? t('unknown') : common(`words.role.${role}`)}</Fact>
      <Fact name={t('trace.organisation')}>{organisation ?? t('unknown')}</Fact>
      {importedBy !== undefined && <Fact name={t('trace.importedBy')}>{actor(importedBy)}</Fact>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An act may be of hundreds of commands: the first of them show what it was, the others are a press away. */
function Lines({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const t = useTexts();
  const others = children.slice(FIRST);
  return (
    <section className="wa-stack" aria-label={title}>
      <Heading level={3}>{title}</Heading>
      <ol className="wa-plain-list wa-logbook__lines">{children.slice(0, FIRST)}</ol>
      {others.length > 0 && (
        <details>
          <summary>{t('trace.others', { count: others.length })}</summary>
          <ol className="wa-plain-list wa-logbook__lines">{others}</ol>
        </details>
      )}
    </section>
  );
}
