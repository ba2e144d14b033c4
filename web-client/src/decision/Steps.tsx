import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useItems, useMe, useReadOnly } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { LONGEST } from '../contract/values';
import { AgreeForm } from './AgreeForm';
import { obstaclesTo, voteNow } from './readiness';
import { agreedLater, isSettled } from './register';
import { SupersedeForm } from './SupersedeForm';
import { TextForm } from './TextForm';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';
import { currentText, type WholeDecision } from './useDecision';
import { useNames } from '../people/useNames';

type Step = 'amend' | 'agree' | 'reject' | 'supersede';

/** What can be done next with a decision, and what stands in the way. */
export function Steps({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const nameOf = useNames();
  const readOnly = useReadOnly();
  const { role, participantId } = useMe();
  const people = useItems('participant');
  const [step, setStep] = useState<Step>();
  const { decision } = whole;
  const replaceable = agreedLater(useItems('decision'), decision).length > 0;
  const leads = role === 'FACILITATOR';
  const decider = people.find(({ id, leftAt }) => id === decision.decider && !leftAt)?.id;
  const mayAgree = decider ? decider === participantId : leads;
  if (readOnly || decision.state === 'REJECTED' || decision.state === 'SUPERSEDED') return null;
  const steps = isSettled(decision) ? (leads && replaceable ? ['supersede' as const] : []) : openSteps(leads, mayAgree);
  const obstacles = mayAgree && !isSettled(decision) ? obstaclesTo(decision, whole) : [];
  if (steps.length === 0) return null;
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={step ? t(`action.${step}`) : undefined}>
      {leads && !mayAgree && !isSettled(decision) && <p>{t('rule.deciderDecides', { who: nameOf(decider ?? '') })}</p>}
      {obstacles.length > 0 && (
        <ul className="wa-plain-list wa-obstacles">{obstacles.map((obstacle) => <li key={obstacle}>{t(`obstacle.${obstacle}`, { ...voteNow(decision, whole) })}</li>)}</ul>
      )}
      {step ? (
        <>
          <Heading level={2}>{t(`action.${step}`)}</Heading>
          <StepForm step={step} whole={whole} onDone={() => setStep(undefined)} />
        </>
      ) : (
        <div className="wa-row">
          {steps.map((each) => (
            <Button
              key={each}
              type="button"
              purpose={each === 'agree' && obstacles.length === 0 ? 'primary' : 'secondary'}
              onClick={() => setStep(each)}
            >
              {t(`action.${each}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function openSteps(leads: boolean, mayAgree: boolean): Step[] {
  return [...(mayAgree ? ['agree' as const] : []), 'amend', ...(leads ? ['reject' as const] : [])];
}

function StepForm({ step, whole, onDone }: { step: Step; whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const { participantId } = useMe();
  const { busy, problem, give } = useAct();
  const decisionId = whole.decision.id;
  const finished = (done: boolean) => {
    if (done) onDone();
  };
  switch (step) {
    case 'agree':
      return <AgreeForm whole={whole} onAdvice={whole.decision.decider === participantId} onDone={onDone} />;
    case 'supersede':
      return <SupersedeForm decision={whole.decision} onDone={onDone} />;
    case 'amend':
      return (
        <TextForm
          label={t('field.amended')}
          hint={whole.decision.state === 'IN_ROUND' ? t('field.amendedInRound') : undefined}
          start={currentText(whole)?.text ?? ''}
          now={whole.decision.proposal}
          missing={t('missing.text')}
          longest={LONGEST.proposal}
          submitLabel={t('action.amendNow')}
          busy={busy}
          problem={problem}
          onSubmit={(text) => void give({ type: 'AmendProposal', decisionId, proposalId: newId(), text }).then(finished)}
          onCancel={onDone}
        />
      );
    case 'reject':
      return (
        <TextForm
          label={t('field.rejectReason')}
          missing={t('missing.rejectReason')}
          longest={LONGEST.explanation}
          submitLabel={t('action.rejectNow')}
          busy={busy}
          problem={problem}
          onSubmit={(reason) => void give({ type: 'RejectDecision', decisionId, reason }).then(finished)}
          onCancel={onDone}
        />
      );
  }
}
