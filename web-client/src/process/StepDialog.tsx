import { useId, useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItem, useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { STEP_KINDS, type StepKind } from '../contract/process';
import { LONGEST } from '../contract/values';
import { Choice } from '../look/Choice';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { PartiesField } from '../stakeholder/PartiesField';
import { useParties } from '../stakeholder/useParties';
import { MovesAlong } from './MovesAlong';
import { draftOf, NOTHING, toChange, toPlan, whenIn, type StepDraft } from './stepDraft';
import { alongWith, dependants, inOrder, wrongDays, type Step } from './steps';
import { useTexts } from './texts';

interface StepDialogProps {
  /** The step to change; a new one without it. */
  readonly step: Step | undefined;
  readonly onClose: () => void;
}

/** A step with its days; what moves along is shown before it does. */
export function StepDialog({ step, onClose }: StepDialogProps) {
  const t = useTexts();
  const { busy, problem, giveAll } = useAct();
  const steps = inOrder(useItems('processStep'));
  const { parties } = useParties();
  const bodies = useItems('body');
  const known = useId();
  const [start] = useState(step);
  const now = useItem('processStep', step?.id);
  const [id] = useState(() => step?.id ?? newId());
  const [draft, setDraft] = useState(() => (step ? draftOf(step) : NOTHING));
  const [movesAlong, setMovesAlong] = useState(true);
  const change = (fields: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...fields }));
  // Two that wait for each other would wait for ever.
  const waiting = dependants(steps, id);
  const choosable = steps.filter((each) => each.id !== id && !waiting.includes(each));
  // A step that others took away since needs not be let go: nothing waits for it any more.
  const stillThere = (of: Step): Step => ({ ...of, dependsOn: of.dependsOn.filter((other) => steps.some((each) => each.id === other)) });
  const wrong = wrongDays(draft.from, draft.until);
  const along = start && !wrong ? alongWith(steps, start, whenIn(draft)) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    const commands = start ? toChange(stillThere(start), draft, movesAlong ? along : []) : toPlan(id, draft);
    if (await giveAll(commands)) onClose();
  };
  return (
    <Dialog title={t(step ? 'step.change' : 'step.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField label={t('field.title')} value={draft.title} required maxLength={LONGEST.title} onChange={({ target }) => change({ title: target.value })} />
        <SelectField label={t('field.kind')} value={draft.kind} onChange={({ target }) => change({ kind: target.value as StepKind })}>
          {STEP_KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </SelectField>
        <DateField
          label={t('field.from')}
          hint={t('emptyIsUnknown')}
          value={draft.from}
          error={wrong === 'fromMissing' ? t('wrong.fromMissing') : undefined}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('field.until')}
          value={draft.until}
          error={wrong === 'untilFirst' ? t('wrong.untilFirst') : undefined}
          onChange={(until) => change({ until })}
        />
        <MovesAlong along={along} movesAlong={movesAlong} onChange={setMovesAlong} />
        <TextField label={t('field.body')} list={known} value={draft.body} maxLength={LONGEST.title} onChange={({ target }) => change({ body: target.value })} />
        <datalist id={known}>
          {[...bodies, ...parties].map(({ id, name }) => <option key={id} value={name} />)}
        </datalist>
        <TextField label={t('field.product')} value={draft.product} maxLength={LONGEST.explanation} onChange={({ target }) => change({ product: target.value })} />
        <TextField label={t('field.stepPlanPart')} value={draft.stepPlanPart} maxLength={LONGEST.title} onChange={({ target }) => change({ stepPlanPart: target.value })} />
        <PartiesField label={t('field.stakeholders')} chosen={draft.stakeholders} onChange={(stakeholders) => change({ stakeholders })} />
        <Choice
          legend={t('field.dependsOn')}
          options={choosable.map((each) => ({ id: each.id, name: each.title }))}
          chosen={draft.dependsOn}
          note={waiting.length > 0 ? t('waitingItself', { titles: waiting.map(({ title }) => title).join('; ') }) : undefined}
          onChange={(dependsOn) => change({ dependsOn })}
        />
        <TextArea label={t('field.criteria')} hint={t('criteriaHint')} rows={3} value={draft.criteria} onChange={({ target }) => change({ criteria: target.value })} />
        <FormEnd problem={problem} busy={busy} now={now && draftOf(now)} gone={start !== undefined && !now} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
