import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { STEP_KINDS, type StepKind } from '../contract/process';
import { LONGEST } from '../contract/values';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { CheckboxField } from '../look/CheckboxField';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { FIRST_DAY, LAST_DAY, noon } from './days';
import { draftOf, NOTHING, toChange, toPlan, whenIn, type StepDraft } from './stepDraft';
import { alongWith, inOrder, wrongDays, type Step } from './steps';
import { useTexts } from './texts';

interface StepDialogProps {
  /** The step to change; a new one without it. */
  readonly step: Step | undefined;
  readonly onClose: () => void;
}

/** A step with its days; what moves along is shown before it does. */
export function StepDialog({ step, onClose }: StepDialogProps) {
  const t = useTexts();
  const w = useWords();
  const format = useFormat();
  const { busy, problem, give } = useAct();
  const steps = inOrder(useItems('processStep'));
  const parties = useItems('stakeholder');
  const [start] = useState(step);
  const [id] = useState(() => step?.id ?? newId());
  const [draft, setDraft] = useState(() => (step ? draftOf(step) : NOTHING));
  const [movesAlong, setMovesAlong] = useState(true);
  const change = (fields: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const wrong = wrongDays(draft.from, draft.until);
  const along = start && !wrong ? alongWith(steps, start, whenIn(draft)) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    const commands = start ? toChange(start, draft, movesAlong ? along : []) : toPlan(id, draft);
    for (const command of commands) {
      if (!(await give(command))) return;
    }
    onClose();
  };
  return (
    <Dialog title={t(step ? 'step.change' : 'step.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField label={t('field.title')} value={draft.title} required pattern=".*\S.*" maxLength={LONGEST.title} onChange={({ target }) => change({ title: target.value })} />
        <SelectField label={t('field.kind')} value={draft.kind} onChange={({ target }) => change({ kind: target.value as StepKind })}>
          {STEP_KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </SelectField>
        <DateField
          label={t('field.from')}
          hint={t('emptyIsUnknown')}
          value={draft.from}
          min={FIRST_DAY}
          max={LAST_DAY}
          error={wrong && wrong !== 'untilFirst' ? t(`wrong.${wrong}`) : undefined}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('field.until')}
          value={draft.until}
          min={FIRST_DAY}
          max={LAST_DAY}
          error={wrong === 'untilFirst' ? t('wrong.untilFirst') : undefined}
          onChange={(until) => change({ until })}
        />
        {along.length > 0 && (
          <fieldset className="wa-stack">
            <CheckboxField label={t('along', { count: along.length })} checked={movesAlong} onChange={setMovesAlong} />
            {movesAlong && (
              <ul>{along.map((moved) => <li key={moved.step.id}>{moved.step.title}: {format.day(noon(moved.when.from))}</li>)}</ul>
            )}
          </fieldset>
        )}
        <TextField label={t('field.body')} value={draft.body} maxLength={LONGEST.title} onChange={({ target }) => change({ body: target.value })} />
        <TextField label={t('field.product')} value={draft.product} maxLength={LONGEST.explanation} onChange={({ target }) => change({ product: target.value })} />
        <TextField label={t('field.stepPlanPart')} value={draft.stepPlanPart} maxLength={LONGEST.title} onChange={({ target }) => change({ stepPlanPart: target.value })} />
        <Choice
          legend={t('field.stakeholders')}
          options={parties.map(({ id: party, name }) => ({ id: party, name }))}
          chosen={draft.stakeholders}
          onChange={(stakeholders) => change({ stakeholders })}
        />
        <Choice
          legend={t('field.dependsOn')}
          options={steps.filter((each) => each.id !== id).map((each) => ({ id: each.id, name: each.title }))}
          chosen={draft.dependsOn}
          onChange={(dependsOn) => change({ dependsOn })}
        />
        <TextArea label={t('field.criteria')} hint={t('criteriaHint')} rows={3} value={draft.criteria} onChange={({ target }) => change({ criteria: target.value })} />
        <Refused problem={problem} />
        <div className="wa-row">
          <Button type="submit" purpose="primary" disabled={busy}>{t('keep')}</Button>
          <Button type="button" purpose="secondary" onClick={onClose}>{w('words.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of several. */
function Choice({ legend, options, chosen, onChange }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <details>
      <summary>{legend} ({chosen.length})</summary>
      <fieldset>
        <legend className="wa-hidden">{legend}</legend>
        {options.map(({ id, name }) => (
          <CheckboxField
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
        ))}
      </fieldset>
    </details>
  );
}
