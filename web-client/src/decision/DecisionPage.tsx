import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link, useParams } from 'react-router';
import { useAtelier, useLoaded } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';
import { ComponentLabel } from '../look/ComponentLabel';
import { Loading } from '../look/Loading';
import { useFormat } from '../i18n/format';
import { EarlierRounds } from './EarlierRounds';
import { Objections } from './Objections';
import { isSettled } from './register';
import { Replaced } from './Replaced';
import { RoundNow } from './RoundNow';
import { StateLabel } from './StateLabel';
import { Steps } from './Steps';
import { useTexts } from './texts';
import { Trail } from './Trail';
import { currentText, useDecision, type WholeDecision } from './useDecision';
import { useNames } from './useNames';
import { Versions } from './Versions';
import './decision.css';

/** One decision: what is asked now, what the text is, and how it came about. */
export default function DecisionPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { atelierId } = useAtelier();
  const { decisionId } = useParams();
  const whole = useDecision(decisionId);
  if (!loaded) return <Loading />;
  return (
    <article className="wa-decision wa-stack">
      <Link className="nl-link" to={`/atelier/${atelierId}/decisions`}>{t('back')}</Link>
      {whole ? <Parts key={whole.decision.id} whole={whole} /> : <p>{t('unknown')}</p>}
    </article>
  );
}

function Parts({ whole }: { whole: WholeDecision }) {
  return (
    <>
      <Head whole={whole} />
      <Text whole={whole} />
      <Replaced whole={whole} />
      <RoundNow whole={whole} />
      <Objections whole={whole} />
      <Steps whole={whole} />
      <Versions whole={whole} />
      <EarlierRounds whole={whole} />
      <Trail whole={whole} />
    </>
  );
}

function Head({ whole: { decision, name } }: { whole: WholeDecision }) {
  const w = useWords();
  return (
    <header className="wa-stack">
      <Heading level={1}>{name}</Heading>
      <p className="wa-row">
        <StateLabel state={decision.state} />
        <ComponentLabel component={decision.component} />
        <span>{w(`words.method.${decision.method}`)}</span>
        <span aria-hidden="true">·</span>
        <span>{w(`words.mandate.${decision.mandate}`)}</span>
      </p>
    </header>
  );
}

function Text({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { day, moment } = useFormat();
  const nameOf = useNames();
  const { decision } = whole;
  const text = currentText(whole);
  return (
    <section className="wa-card wa-stack" aria-label={t('field.text')}>
      <div>
        <Heading level={2}>{t('detail.question')}</Heading>
        <p>{decision.question}</p>
      </div>
      {text && (
        <div>
          <Heading level={2}>{t('detail.proposal', { version: text.version })}</Heading>
          <p className="wa-proposal-text wa-proposal-text--now">{text.text}</p>
          <p className="wa-soft wa-small">{t('detail.by', { who: nameOf(text.author), when: moment(text.at) })}</p>
        </div>
      )}
      <p className="wa-soft">{t(`methodHelp.${decision.method}`)}</p>
      {decision.context && <Part title={t('detail.context')} text={decision.context} />}
      {decision.rationale && <Part title={t('detail.rationale')} text={decision.rationale} />}
      {decision.decidedAt && <p>{t('detail.decided', { when: moment(decision.decidedAt) })}.</p>}
      {decision.reviewAt && <p>{t('detail.review', { when: day(decision.reviewAt) })}.</p>}
      {isSettled(decision) && <p>{t('detail.settled')}</p>}
      {decision.state === 'AGREED' && <p>{t('detail.notBinding')}</p>}
    </section>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Heading level={2}>{title}</Heading>
      <p className="wa-proposal-text">{text}</p>
    </div>
  );
}
