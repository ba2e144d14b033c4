import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { DECISION_METHODS, MANDATES } from '../contract/decision';
import { COMPONENTS, LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField, TextArea, TextField } from '../look/Field';
import { GroundPicker } from './GroundPicker';
import { isComplete, proposing, recording, type Draft } from './proposal';
import { Refused } from '../look/Refused';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';

interface ProposeFormProps {
  readonly start: Draft;
  readonly onProposed: (decisionId: string) => void;
  readonly onCancel: () => void;
}

/** Makes a proposal, with what it rests on. */
export function ProposeForm({ start, onProposed, onCancel }: ProposeFormProps) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, giveAll } = useAct();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const missing = (field: 'title' | 'question' | 'text') => (tried && !draft[field].trim() ? t(`missing.${field}`) : undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(draft)) return;
    const decisionId = newId();
    if (await giveAll([proposing(draft, decisionId, newId()), ...recording(draft, decisionId)])) onProposed(decisionId);
  };

  return (
    <form ref={form} className="wa-stack wa-decision-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={t('field.title')} error={missing('title')} maxLength={LONGEST.title} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      <TextArea label={t('field.question')} error={missing('question')} rows={2} maxLength={LONGEST.explanation} value={draft.question} onChange={({ target }) => change({ question: target.value })} />
      <TextArea label={t('field.text')} error={missing('text')} rows={5} maxLength={LONGEST.proposal} value={draft.text} onChange={({ target }) => change({ text: target.value })} />
      <div className="wa-row wa-choices">
        <SelectField label={t('field.component')} value={draft.component} onChange={({ target }) => change({ component: oneOf(COMPONENTS, target.value) })}>
          {COMPONENTS.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
        </SelectField>
        <SelectField label={t('field.method')} hint={t(`methodHelp.${draft.method}`)} value={draft.method} onChange={({ target }) => change({ method: oneOf(DECISION_METHODS, target.value) })}>
          {DECISION_METHODS.map((each) => <option key={each} value={each}>{w(`words.method.${each}`)}</option>)}
        </SelectField>
        <SelectField label={t('field.mandate')} value={draft.mandate} onChange={({ target }) => change({ mandate: oneOf(MANDATES, target.value) })}>
          {MANDATES.map((each) => <option key={each} value={each}>{w(`words.mandate.${each}`)}</option>)}
        </SelectField>
      </div>
      <TextArea label={t('field.context')} rows={3} maxLength={LONGEST.explanation} value={draft.context} onChange={({ target }) => change({ context: target.value })} />
      <AlongList title={t('onMatrix.drivers')} lines={draft.drivers} />
      <AlongList title={t('onMatrix.options')} lines={draft.options} />
      <GroundPicker chosen={draft.grounds} onChange={(grounds) => change({ grounds })} />
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{t('action.proposeNow')}</Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}

/** What comes along with the proposal; it can be changed on the page of the decision. */
function AlongList({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  );
}

function oneOf<T extends string>(choices: readonly [T, ...T[]], value: string): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}
