import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { COVERAGES, type Coverage } from '../contract/process';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { EvidenceSourceField } from './EvidenceSourceField';
import type { EvidenceSource } from './evidenceSources';
import { useTexts } from './texts';

interface EvidenceDialogProps {
  readonly itemId: string;
  readonly onClose: () => void;
}

/** What shows that an item of the step plan is covered, and how far. */
export function EvidenceDialog({ itemId, onClose }: EvidenceDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, give } = useAct();
  const [evidenceId] = useState(newId);
  const [source, setSource] = useState<EvidenceSource>();
  const [text, setText] = useState('');
  // What came with another source goes with it: it would say of this one what it is not.
  const [offered, setOffered] = useState('');
  const [coverage, setCoverage] = useState<Coverage>('FULLY');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return;
    if (await give({ type: 'EvidenceStepPlanItem', itemId, evidenceId, coverage, text: text.trim(), ...(source && { source }) })) onClose();
  };
  return (
    <Dialog title={t('evidence.of', { item: itemId })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <EvidenceSourceField
          source={source}
          onChange={(chosen, title) => {
            setSource(chosen);
            if (title === '' || (text.trim() !== '' && text !== offered)) return;
            setText(title);
            setOffered(title);
          }}
        />
        <TextArea
          label={t('field.evidence')}
          error={tried && text.trim() === '' ? w('words.fillIn') : undefined}
          rows={3}
          maxLength={LONGEST.explanation}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <SelectField label={t('field.coverage')} value={coverage} onChange={({ target }) => setCoverage(target.value as Coverage)}>
          {COVERAGES.map((each) => <option key={each} value={each}>{t(`coverageState.${each}`)}</option>)}
        </SelectField>
        <FormEnd problem={problem} busy={busy} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
