import { linesOf, typed } from '../look/lines';
import { useState } from 'react';
import { DossierPart } from './DossierPart';
import { Lines } from './Lines';
import { wrongWithLines } from './lines';
import { LinesField } from './LinesField';
import { isFilled } from './parts';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';

const KINDS = ['positive', 'negative', 'assumptions'] as const;

/** What follows from the proposal, and what has to be so for it to work out. */
export function ConsequencesPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const may = useMay(whole);
  return (
    <DossierPart
      name="consequences"
      filled={isFilled('consequences', whole)}
      form={may.add ? (done) => <ConsequencesForm whole={whole} onDone={done} /> : undefined}
    >
      <div className="wa-beside">
        {KINDS.map((kind) => <Lines key={kind} title={t(`detail.${kind}`)} lines={whole.decision[kind]} />)}
      </div>
    </DossierPart>
  );
}

function ConsequencesForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [texts, setTexts] = useState({
    positive: typed(decision.positive), negative: typed(decision.negative), assumptions: typed(decision.assumptions),
  });
  const make = () => (KINDS.some((kind) => wrongWithLines(texts[kind])) ? undefined : [{
    type: 'DescribeConsequences' as const,
    decisionId: decision.id,
    consequences: { positive: linesOf(texts.positive), negative: linesOf(texts.negative), assumptions: linesOf(texts.assumptions) },
  }]);
  return (
    <RecordForm make={make} onDone={onDone} now={KINDS.map((kind) => decision[kind])}>
      {KINDS.map((kind) => (
        <LinesField key={kind} label={t(`detail.${kind}`)} value={texts[kind]} onChange={(text) => setTexts({ ...texts, [kind]: text })} />
      ))}
    </RecordForm>
  );
}
