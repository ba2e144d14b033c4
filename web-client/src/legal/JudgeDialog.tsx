import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import { LEGAL_STATES, MODALITIES, type LegalState, type Modality } from '../contract/legal';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { Question } from './Question';
import { useTexts } from './texts';

interface JudgeDialogProps {
  readonly item: Item<'legalItem'>;
  readonly onClose: () => void;
}

/** What the atelier makes of an item: whether it applies, how firm that is, and what is known of it. */
export function JudgeDialog({ item, onClose }: JudgeDialogProps) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [state, setState] = useState<LegalState>(item.state);
  const [modality, setModality] = useState<Modality | ''>(item.modality ?? '');
  const [note, setNote] = useState(item.note ?? '');
  const looked = state !== 'NOT_LOOKED_AT';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await give({
      type: 'JudgeLegalItem',
      itemId: item.id,
      state,
      ...(looked && modality && { modality }),
      ...(note.trim() && { note: note.trim() }),
    });
    if (done) onClose();
  };
  return (
    <Dialog title={t('lookAt')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <Question item={item} />
        <SelectField label={t('answer')} value={state} onChange={({ target }) => setState(target.value as LegalState)}>
          {LEGAL_STATES.map((each) => <option key={each} value={each}>{t(`stateOf.${each}`)}</option>)}
        </SelectField>
        {looked && (
          <SelectField label={t('modality')} value={modality} onChange={({ target }) => setModality(target.value as Modality | '')}>
            <option value="">{t('modalityUnknown')}</option>
            {MODALITIES.map((each) => <option key={each} value={each}>{t(`modalityOf.${each}`)}</option>)}
          </SelectField>
        )}
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          error={fieldError(problem, 'note')}
          maxLength={LONGEST.explanation}
          rows={4}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <FormEnd problem={problem} busy={busy} now={[item.state, item.modality, item.note]} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
