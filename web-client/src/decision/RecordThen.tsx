import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { useNames } from '../people/useNames';
import { GroundList } from './GroundList';
import { Lines } from './Lines';
import { isFilled, type PartName } from './parts';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useGrounds } from './useGrounds';

/** What led to a decision and what it rests on, as far as it was filled in at this moment. */
export function GroundsThen({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { decision } = whole;
  const grounds = useGrounds(decision.grounds);
  return (
    <>
      <RecordPart whole={whole} name="background" fields="context drivers">
        {decision.context && <p className="wa-proposal-text">{decision.context}</p>}
        <Lines title={t('detail.drivers')} lines={decision.drivers} />
      </RecordPart>
      <RecordPart whole={whole} name="grounds" fields="grounds"><GroundList grounds={grounds} linked={false} /></RecordPart>
    </>
  );
}

/** How it is decided, what follows from it, and who decides formally: as far as it was filled in at this moment. */
export function ConsequencesThen({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { decision } = whole;
  return (
    <>
      <RecordPart whole={whole} name="rule" fields="threshold quorumPercent decider"><RuleThen whole={whole} /></RecordPart>
      <RecordPart whole={whole} name="consequences" fields="positive negative assumptions">
        {(['positive', 'negative', 'assumptions'] as const).map((kind) => <Lines key={kind} title={t(`detail.${kind}`)} lines={decision[kind]} />)}
      </RecordPart>
      <RecordPart whole={whole} name="formal" fields="formalBody formalExpectedAt formalOutcome"><FormalThen whole={whole} /></RecordPart>
    </>
  );
}

function RuleThen({ whole: { decision } }: { whole: WholeDecision }) {
  const t = useTexts();
  const w = useWords();
  const nameOf = useNames();
  const { method, threshold, quorumPercent, decider } = decision;
  return (
    <p>
      <strong>{w(`words.method.${method}`)}.</strong>
      {threshold && ` ${t(`threshold.${threshold}`)}. ${quorumPercent === undefined ? t('rule.everybody') : t('rule.quorumOf', { percent: quorumPercent })}.`}
      {decider && ` ${t('rule.deciderDecides', { who: nameOf(decider) })}`}
    </p>
  );
}

function FormalThen({ whole: { decision } }: { whole: WholeDecision }) {
  const t = useTexts();
  const { day } = useFormat();
  const { formalBody, formalExpectedAt, formalOutcome, formalDecidedAt, formalReference = '', formalExplanation } = decision;
  return (
    <>
      {formalBody && <p>{t('formal.body')}: {formalBody}. {t('formal.expected')}: {formalExpectedAt ? day(formalExpectedAt) : t('part.unknown')}.</p>}
      {formalOutcome && formalDecidedAt && (
        <p>{t('formal.decided', { outcome: t(`formalOutcome.${formalOutcome}`), when: day(formalDecidedAt), reference: formalReference })}</p>
      )}
      {formalExplanation && <p className="wa-proposal-text">{formalExplanation}</p>}
    </>
  );
}

/** One part of the record; in the replay, where a change of these fields is to be seen. */
function RecordPart({ whole, name, fields, children }: { whole: WholeDecision; name: PartName; fields: string; children: ReactNode }) {
  const t = useTexts();
  if (!isFilled(name, whole)) return null;
  return (
    <section data-item={whole.decision.id} data-fields={fields} className="wa-stack" aria-label={t(`part.${name}`)}>
      <Heading level={3}>{t(`part.${name}`)}</Heading>
      {children}
    </section>
  );
}
