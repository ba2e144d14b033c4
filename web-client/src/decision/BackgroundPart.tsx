import { useState } from 'react';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { linesOf, typed } from '../look/lines';
import { DossierPart } from './DossierPart';
import { Lines } from './Lines';
import { wrongWithLines } from './lines';
import { LinesField } from './LinesField';
import { isFilled } from './parts';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';

/** What led to the question, and what has to be weighed. */
export function BackgroundPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const may = useMay(whole);
  const { decision } = whole;
  return (
    <DossierPart
      name="background"
      filled={isFilled('background', whole)}
      form={may.add ? (done) => <BackgroundForm whole={whole} onDone={done} /> : undefined}
    >
      {decision.context && <p className="wa-proposal-text">{decision.context}</p>}
      <Lines title={t('detail.drivers')} lines={decision.drivers} />
    </DossierPart>
  );
}

function BackgroundForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [context, setContext] = useState(decision.context ?? '');
  const [drivers, setDrivers] = useState(typed(decision.drivers));
  const make = () => (wrongWithLines(drivers) ? undefined : [{
    type: 'DescribeBackground' as const,
    decisionId: decision.id,
    background: { ...(context.trim() && { context: context.trim() }), drivers: linesOf(drivers) },
  }]);
  return (
    <RecordForm make={make} onDone={onDone} now={[decision.context, decision.drivers]}>
      <TextArea label={t('field.context')} rows={3} maxLength={LONGEST.explanation} value={context} onChange={({ target }) => setContext(target.value)} />
      <LinesField label={t('field.drivers')} value={drivers} onChange={setDrivers} />
    </RecordForm>
  );
}
