import { useState } from 'react';
import { useMayMark } from '../classification/useMayMark';
import { CONFIDENTIALITIES, type Confidentiality } from '../contract/decision';
import { SelectField } from '../look/Field';
import { DossierPart } from './DossierPart';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';

/** Who may read about it outside the atelier. */
export function ReadersPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const mayMark = useMayMark();
  const { confidentiality } = whole.decision;
  return (
    <DossierPart
      name="readers"
      filled={confidentiality !== undefined}
      form={mayMark ? (done) => <ReadersForm whole={whole} onDone={done} /> : undefined}
    >
      {confidentiality && <p><strong>{t(`confidentiality.${confidentiality}`)}.</strong> {t(`confidentialityHelp.${confidentiality}`)}</p>}
    </DossierPart>
  );
}

function ReadersForm({ whole: { decision }, onDone }: { whole: WholeDecision; onDone: () => void }) {
  const t = useTexts();
  const [chosen, setChosen] = useState<Confidentiality>(decision.confidentiality ?? 'INTERNAL');
  const make = () => [{ type: 'ClassifyDecision' as const, decisionId: decision.id, confidentiality: chosen }];
  return (
    <RecordForm make={make} onDone={onDone} now={decision.confidentiality}>
      <SelectField label={t('part.readers')} hint={t(`confidentialityHelp.${chosen}`)} value={chosen} onChange={({ target }) => setChosen(target.value as Confidentiality)}>
        {CONFIDENTIALITIES.map((each) => <option key={each} value={each}>{t(`confidentiality.${each}`)}</option>)}
      </SelectField>
    </RecordForm>
  );
}
