import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { useFormat } from '../i18n/format';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { BeginWithField } from './BeginWithField';
import { ComposedPhases } from './ComposedPhases';
import { composed, draftOf, emptyDraft, wrongWith, type Draft } from './draft';
import { useTexts } from './texts';
import { copyOf, type OwnWorkForm } from './workForms';

const MOST_PEOPLE = 1000;

/** Composes a working method of the atelier's own from phases; a new one without `form`. */
export function ComposeDialog({ form, onClose }: { form?: OwnWorkForm; onClose: () => void }) {
  const t = useTexts();
  const { language } = useFormat();
  const { give, busy, problem } = useAct();
  const [workFormId] = useState(() => form?.id ?? newId());
  const [draft, setDraft] = useState(() => (form ? draftOf(form) : emptyDraft()));
  const [begun, setBegun] = useState(0);
  const [tried, setTried] = useState(false);
  const wrong = tried ? wrongWith(draft) : { phases: [] };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const said = (key: 'textMissing' | 'peopleMissing' | 'fewerThanLeast' | undefined) => key && t(`compose.${key}`);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const composition = composed(draft);
    if (!composition) return;
    if (await give({ type: form ? 'AmendWorkForm' : 'ComposeWorkForm', workFormId, composition })) onClose();
  };
  const text = (field: 'name' | 'purpose' | 'output') => (
    <TextField
      label={t(`compose.${field}`)}
      value={draft[field]}
      maxLength={LONGEST.title}
      error={said(wrong[field])}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  const people = (field: 'least' | 'most') => (
    <NumberField
      key={`${field} ${begun}`}
      label={t(`compose.${field}`)}
      value={draft[field]}
      min={1}
      max={MOST_PEOPLE}
      step={1}
      error={said(wrong[field])}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <Dialog title={t(form ? 'compose.change' : 'compose.new')} onClose={onClose} className="wa-compose">
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {form && <p className="wa-soft">{t('compose.plannedStays')}</p>}
        {!form && (
          <BeginWithField
            onChoose={(chosen) => {
              setDraft(chosen ? draftOf(copyOf(chosen, language)) : emptyDraft());
              setBegun(begun + 1);
            }}
          />
        )}
        {text('name')}
        {text('purpose')}
        {text('output')}
        <div className="wa-programme-fields">{people('least')}{people('most')}</div>
        <ComposedPhases phases={draft.phases} wrong={wrong.phases} onChange={(phases) => change({ phases })} />
        <FormEnd problem={problem} busy={busy} now={form} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
