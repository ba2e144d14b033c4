import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link, useParams } from 'react-router';
import { ActionsOfDecision } from '../action/ActionsOfDecision';
import { useToday } from '../action/useToday';
import { useAtelier, useItems, useLoaded } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { ComponentLabel } from '../look/ComponentLabel';
import { Loading } from '../look/Loading';
import { useDecidingPhase } from '../programme/running';
import { provenancePath } from '../provenance/address';
import { BackgroundPart } from './BackgroundPart';
import { ConsequencesPart } from './ConsequencesPart';
import { Contents } from './Contents';
import { EarlierRounds } from './EarlierRounds';
import { FormalPart } from './FormalPart';
import { GroundsPart } from './GroundsPart';
import { Objections } from './Objections';
import { OptionsPart } from './OptionsPart';
import { OutcomePart } from './OutcomePart';
import { QuestionPart } from './QuestionPart';
import { roundOnCurrentText } from './readiness';
import { ReadersPart } from './ReadersPart';
import { isSettled } from './register';
import { Replaced } from './Replaced';
import { RoundNow } from './RoundNow';
import { RulePart } from './RulePart';
import { ReadersLabel } from './ReadersLabel';
import { StateLabel } from './StateLabel';
import { Steps } from './Steps';
import { useTexts } from './texts';
import { Trail } from './Trail';
import { useDecision, type WholeDecision } from './useDecision';
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
      <Link className="nl-link wa-noprint" to={`/atelier/${atelierId}/decisions`}>{t('back')}</Link>
      {whole ? <Parts key={whole.decision.id} whole={whole} /> : <><Heading level={1}>{t('title')}</Heading><p>{t('unknown')}</p></>}
    </article>
  );
}

function Parts({ whole }: { whole: WholeDecision }) {
  const settled = isSettled(whole.decision);
  const talking = useDecidingPhase() !== undefined;
  // While people are asked for their position, or talk about the text in the programme, that comes first, with the text it is about.
  const asked = !settled && (talking || roundOnCurrentText(whole.decision, whole.rounds)?.state === 'OPEN');
  const contents = <Contents key="contents" whole={whole} />;
  const question = <QuestionPart key="question" whole={whole} />;
  const round = <RoundNow key="round" whole={whole} />;
  const objections = <Objections key="objections" whole={whole} />;
  const steps = <Steps key="steps" whole={whole} />;
  // What a round leads to stands with it, not below all that may still be filled in.
  const toSettle = settled ? [] : [round, objections, steps];
  return (
    <>
      <Head whole={whole} />
      {asked ? [question, ...toSettle, contents] : [contents, question, ...toSettle]}
      <Replaced whole={whole} />
      <BackgroundPart whole={whole} />
      <OptionsPart whole={whole} />
      <GroundsPart whole={whole} />
      <RulePart whole={whole} />
      {settled && round}
      {settled && objections}
      <ConsequencesPart whole={whole} />
      {settled && steps}
      <OutcomePart whole={whole} />
      <FormalPart whole={whole} />
      <ActionsOfDecision decision={whole.decision} />
      <ReadersPart whole={whole} />
      <Versions whole={whole} />
      <EarlierRounds whole={whole} />
      <Trail whole={whole} />
    </>
  );
}

/** A sheet of paper is not in the atelier: it says of which one it is, and of which day. */
function OnPaper() {
  const t = useTexts();
  const { day } = useFormat();
  const today = useToday();
  const [atelier] = useItems('atelier');
  return atelier ? <p className="wa-decision__on-paper">{t('onPaper', { atelier: atelier.name, municipality: atelier.municipality, when: day(today) })}</p> : null;
}

function Head({ whole: { decision, name } }: { whole: WholeDecision }) {
  const t = useTexts();
  const w = useWords();
  const { atelierId } = useAtelier();
  return (
    <header className="wa-stack">
      <OnPaper />
      <Heading level={1} data-item={decision.id}>{name}</Heading>
      <p className="wa-row">
        <StateLabel state={decision.state} />
        <ComponentLabel component={decision.component} />
        <span>{w(`words.method.${decision.method}`)}</span>
        <span aria-hidden="true">·</span>
        <span>{w(`words.mandate.${decision.mandate}`)}</span>
        <ReadersLabel confidentiality={decision.confidentiality} />
      </p>
      {decision.confidentiality === 'CONFIDENTIAL' && <p>{t('confidentialityHelp.CONFIDENTIAL')}</p>}
      <div className="wa-row wa-noprint">
        <Link className="nl-link" to={`/atelier/${atelierId}/${provenancePath('decision', decision.id)}`}>{t('provenance')}</Link>
        <Button type="button" purpose="secondary" className="nl-button--small" onClick={() => window.print()}>{t('action.print')}</Button>
      </div>
    </header>
  );
}
