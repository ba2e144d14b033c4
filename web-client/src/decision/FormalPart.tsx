import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { DossierPart } from './DossierPart';
import { FormalOutcomeForm } from './FormalOutcomeForm';
import { FormalPathForm } from './FormalPathForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';

/** An atelier cannot bind college or council: who decides formally, when, and what they made of it. */
export function FormalPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const w = useWords();
  const { day } = useFormat();
  const may = useMay(whole);
  const { decision } = whole;
  const [recording, setRecording] = useState(false);
  const mayPlan = may.lead && decision.formalOutcome === undefined && decision.state !== 'REJECTED' && decision.state !== 'SUPERSEDED';
  const mayRecord = may.lead && (decision.state === 'AGREED' || decision.state === 'SUPERSEDED');
  const unknown = t('part.unknown');
  return (
    <DossierPart name="formal" filled form={mayPlan ? (done) => <FormalPathForm whole={whole} onDone={done} /> : undefined}>
      <p>{t('formal.notBinding')}</p>
      <dl className="wa-facts">
        <dt>{t('formal.mandate')}</dt>
        <dd>{w(`words.mandate.${decision.mandate}`)}</dd>
        <dt>{t('formal.body')}</dt>
        <dd>{decision.formalBody ?? unknown}</dd>
        <dt>{t('formal.expected')}</dt>
        <dd>{decision.formalExpectedAt ? day(decision.formalExpectedAt) : unknown}</dd>
        <dt>{t('formal.actual')}</dt>
        <dd>
          {decision.formalOutcome && decision.formalDecidedAt
            ? t('formal.decided', { outcome: t(`formalOutcome.${decision.formalOutcome}`), when: day(decision.formalDecidedAt), reference: decision.formalReference ?? '' })
            : t('formal.notYet')}
          {decision.formalExplanation && <span className="wa-reason">{decision.formalExplanation}</span>}
        </dd>
      </dl>
      {mayRecord && (recording
        ? <FormalOutcomeForm whole={whole} onDone={() => setRecording(false)} />
        : <div><Button type="button" purpose="secondary" onClick={() => setRecording(true)}>{t('action.recordFormal')}</Button></div>)}
    </DossierPart>
  );
}
