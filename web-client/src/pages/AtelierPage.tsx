import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense, useEffect, useState } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { rememberAtelier } from '../access/joined';
import { askSession } from '../access/session';
import { rememberWanted } from '../access/wanted';
import { AtelierProvider, useConnection, useItems } from '../atelier/hooks';
import { openAtelier, type LiveAtelier } from '../atelier/liveAtelier';
import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { Loading } from '../look/Loading';
import { findGivenBack } from '../shell/givenBack';
import { giveBack } from '../shell/toasts';
import { Doorstep } from './Doorstep';

/** Connects to an atelier, and remembers it. */
export default function AtelierPage() {
  const { atelierId = '' } = useParams();
  const [live, setLive] = useState<LiveAtelier>();
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    let opened: LiveAtelier | undefined;
    let current = true;
    void askSession(atelierId).then((answer) => {
      if (!current) return;
      if (!answer.ok) {
        if (answer.problem.status === 401) rememberWanted(location.pathname + location.search);
        return setProblem(answer.problem);
      }
      findGivenBack(answer.value);
      opened = openAtelier(answer.value, (refusal, label, written) => giveBack(problemText(refusal, label), written));
      setLive(opened);
    });
    return () => {
      current = false;
      opened?.close();
      setLive(undefined);
      setProblem(undefined);
    };
  }, [atelierId]);

  if (problem) return <NoEntrance text={problemText(problem)} mayRetry={problem.code === 'unreachable'} />;
  if (!live) return <Entering />;
  return (
    <AtelierProvider key={atelierId} source={live}>
      <Inside />
    </AtelierProvider>
  );
}

function Inside() {
  const t = useTexts();
  const { ended } = useConnection();
  const [atelier] = useItems('atelier');
  useEffect(() => {
    if (!atelier) return;
    document.title = `${atelier.name} · Wijkatelier`;
    rememberAtelier({ atelierId: atelier.id, name: atelier.name });
  }, [atelier]);
  if (ended) return <NoEntrance text={t(`shell.${ended}`)} />;
  return (
    <Suspense fallback={<Entering />}>
      <Outlet />
    </Suspense>
  );
}

function Entering() {
  return (
    <Doorstep>
      <Loading />
    </Doorstep>
  );
}

function NoEntrance({ text, mayRetry = false }: { text: string; mayRetry?: boolean }) {
  const t = useTexts();
  return (
    <Doorstep>
      <Heading level={1}>{t('access.welcome')}</Heading>
      <p role="alert">{text}</p>
      {mayRetry && (
        <Button purpose="primary" onClick={() => location.reload()}>
          {t('words.retry')}
        </Button>
      )}
      <Link className="nl-link" to="/">
        {t('shell.joinAgain')}
      </Link>
    </Doorstep>
  );
}
