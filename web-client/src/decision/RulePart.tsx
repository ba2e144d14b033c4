import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { VOTING_THRESHOLDS, type VotingThreshold } from '../contract/decision';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField } from '../look/Field';
import { NumberField } from '../look/NumberField';
import { DossierPart } from './DossierPart';
import { roundOnCurrentText } from './readiness';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';
import { useNames } from '../people/useNames';

/** How it is decided: the method, the majority of a vote, who decides after advice. Fixed once a round has begun. */
export function RulePart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const w = useWords();
  const may = useMay(whole);
  const nameOf = useNames();
  const { decision, rounds } = whole;
  const mayChange = may.leadAdding && !roundOnCurrentText(decision, rounds);
  const form = (done: () => void) => (
    decision.method === 'MAJORITY' ? <MajorityForm whole={whole} onDone={done} /> : <DeciderForm whole={whole} onDone={done} />
  );
  const hasRule = decision.method === 'MAJORITY' || decision.method === 'ADVICE';
  return (
    <DossierPart name="rule" filled form={mayChange && hasRule ? form : undefined}>
      <p><strong>{w(`words.method.${decision.method}`)}.</strong> {decision.threshold ? t('rule.voting') : t(`methodHelp.${decision.method}`)}</p>
      {decision.method === 'MAJORITY' && (
        <dl className="wa-facts">
          <dt>{t('rule.threshold')}</dt>
          <dd>{t(`threshold.${decision.threshold ?? 'MORE_THAN_HALF'}`)}</dd>
          <dt>{t('rule.quorum')}</dt>
          <dd>{decision.quorumPercent === undefined ? t('rule.everybody') : t('rule.quorumOf', { percent: decision.quorumPercent })}</dd>
        </dl>
      )}
      {decision.method === 'ADVICE' && (
        <dl className="wa-facts">
          <dt>{t('rule.decider')}</dt>
          <dd>{decision.decider ? nameOf(decision.decider) : t('rule.noDecider')}</dd>
        </dl>
      )}
    </DossierPart>
  );
}

function MajorityForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [threshold, setThreshold] = useState<VotingThreshold>(decision.threshold ?? 'MORE_THAN_HALF');
  const [quorumPercent, setQuorum] = useState(decision.quorumPercent);
  const make = () => [{
    type: 'SetVotingRule' as const,
    decisionId: decision.id,
    rule: { threshold, ...(quorumPercent !== undefined && { quorumPercent }) },
  }];
  return (
    <RecordForm make={make} onDone={onDone} now={[decision.threshold, decision.quorumPercent]}>
      <SelectField label={t('rule.threshold')} hint={t('rule.thresholdHint')} value={threshold} onChange={({ target }) => setThreshold(target.value as VotingThreshold)}>
        {VOTING_THRESHOLDS.map((each) => <option key={each} value={each}>{t(`threshold.${each}`)}</option>)}
      </SelectField>
      <NumberField label={t('rule.quorum')} hint={t('rule.quorumHint')} value={quorumPercent} onChange={setQuorum} min={1} max={100} step={1} unit="%" />
    </RecordForm>
  );
}

function DeciderForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const nameOf = useNames();
  const joined = useItems('participant').filter(({ leftAt, role }) => !leftAt && (role === 'PARTICIPANT' || role === 'FACILITATOR'));
  const [participantId, setParticipant] = useState(decision.decider ?? '');
  const [tried, setTried] = useState(false);
  const make = () => {
    setTried(true);
    return participantId ? [{ type: 'AppointDecider' as const, decisionId: decision.id, participantId }] : undefined;
  };
  return (
    <RecordForm make={make} onDone={onDone} now={decision.decider}>
      <SelectField
        label={t('rule.decider')}
        hint={t('rule.deciderHint')}
        error={tried && !participantId ? t('missing.decider') : undefined}
        value={participantId}
        onChange={({ target }) => setParticipant(target.value)}
      >
        <option value="" />
        {joined.map(({ id }) => <option key={id} value={id}>{nameOf(id)}</option>)}
      </SelectField>
    </RecordForm>
  );
}
