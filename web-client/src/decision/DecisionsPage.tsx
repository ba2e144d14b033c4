import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAtelier, useItems, useLoaded, useMe, useReadOnly } from '../atelier/hooks';
import { PrintWithCheckpoint } from '../evidence/PrintWithCheckpoint';
import { mayAudit } from '../features/visibility';
import { ComponentLabel } from '../look/ComponentLabel';
import { Loading } from '../look/Loading';
import { useTexts as useWords } from '../i18n/texts';
import { useMatrixDraft } from './matrixDraft';
import { draftOn, notesToPropose } from './proposal';
import { ProposeForm } from './ProposeForm';
import { inState, namesOf, STATES } from './register';
import { AtAGlance } from './AtAGlance';
import { ReadersLabel } from './ReadersLabel';
import { StateLabel } from './StateLabel';
import { useTexts } from './texts';
import './decision.css';

/** The register: what was agreed, what is being decided and what was not agreed. */
export default function DecisionsPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const { role } = useMe();
  const decisions = useItems('decision');
  const [parameters, setParameters] = useSearchParams();
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const { atelierId, store } = useAtelier();
  const onMatrix = useMatrixDraft(parameters.get('matrix'));

  if (!loaded) return <Loading />;
  const noteIds = notesToPropose(parameters.get('propose'));
  const proposing = !readOnly && (asked || parameters.has('propose') || parameters.has('matrix'));
  const board = store.get('board', store.get('note', noteIds[0] ?? '')?.board ?? '');
  const stop = () => {
    setAsked(false);
    setParameters({}, { replace: true });
  };
  return (
    <div className="wa-decisions wa-stack">
      <header className="wa-decisions__head">
        <div>
          <Heading level={1}>{t('title')}</Heading>
          <p>{t('intro')}</p>
        </div>
        {!readOnly && !proposing && <Button purpose="primary" onClick={() => setAsked(true)}>{t('action.propose')}</Button>}
      </header>
      {proposing && (
        <section className="wa-card wa-stack" aria-label={t('action.propose')}>
          <Heading level={2}>{t('action.propose')}</Heading>
          <ProposeForm
            start={onMatrix ?? draftOn(noteIds, board?.component ?? 'GENERAL')}
            onProposed={(decisionId) => void navigate(`/atelier/${atelierId}/decisions/${decisionId}`)}
            onCancel={stop}
          />
        </section>
      )}
      {decisions.length === 0 && !proposing && <p className="wa-card">{t(readOnly ? 'emptyReadOnly' : 'empty')}</p>}
      <Register />
      {decisions.length > 0 && mayAudit(role) && <PrintWithCheckpoint />}
    </div>
  );
}

function Register() {
  const t = useTexts();
  const w = useWords();
  const { atelierId } = useAtelier();
  const decisions = useItems('decision');
  const names = namesOf(decisions);
  return STATES.map((state) => {
    const here = inState(decisions, state);
    return here.length > 0 && (
      <section key={state} className="wa-stack" aria-label={t(`state.${state}`)}>
        <Heading level={2}>{t(`state.${state}`)}</Heading>
        <ul className="wa-plain-list wa-decisions__list">
          {here.map((decision) => (
            <li key={decision.id} className="wa-card">
              <Link className="nl-link wa-decisions__title" to={`/atelier/${atelierId}/decisions/${decision.id}`}>
                {names.get(decision.id)}
              </Link>
              <p>{decision.question}</p>
              <p className="wa-row wa-small">
                <StateLabel state={state} />
                <ComponentLabel component={decision.component} />
                <span>{w(`words.method.${decision.method}`)}</span>
                <span>{w(`words.mandate.${decision.mandate}`)}</span>
                {decision.confidentiality === 'CONFIDENTIAL' && <ReadersLabel confidentiality={decision.confidentiality} />}
              </p>
              <AtAGlance decision={decision} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
