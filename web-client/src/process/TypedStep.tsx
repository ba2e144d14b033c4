import { useKeeping } from '../atelier/useKeeping';
import { STEP_KINDS, type StepDates, type StepKind } from '../contract/process';
import { FIRST_DAY, LAST_DAY, LONGEST } from '../contract/values';
import { laterBy, daysBetween } from '../i18n/days';
import { SelectField } from '../look/Field';
import { TypedDate } from '../look/TypedDate';
import { TypedText } from '../look/TypedText';
import { reschedule, type Shift } from './shift';
import { draftOf, toChange, type StepDraft } from './stepDraft';
import { alongWith, dates, wrongDays, type Step } from './steps';
import { useTexts } from './texts';

interface TypedProps {
  readonly step: Step;
  readonly label: string;
}

/** Gives what changes the step where it was typed in; tells why it was refused. */
function useChange(step: Step) {
  const keep = useKeeping();
  return async (fields: Partial<StepDraft>) => {
    for (const command of toChange(step, { ...draftOf(step), ...fields }, [])) {
      const problem = await keep(command);
      if (problem) return problem;
    }
    return undefined;
  };
}

export function TypedTitle({ step, label }: TypedProps) {
  const t = useTexts();
  const change = useChange(step);
  return <TypedText label={label} value={step.title} missing={t('wrong.titleMissing')} maxLength={LONGEST.title} keep={(title) => change({ title })} />;
}

export function TypedBody({ step, label }: TypedProps) {
  const change = useChange(step);
  return <TypedText label={label} value={step.body ?? ''} maxLength={LONGEST.title} keep={(body) => change({ body })} />;
}

export function StepKindField({ step, label }: TypedProps) {
  const t = useTexts();
  const change = useChange(step);
  return (
    <div className="wa-typed-select">
      <SelectField label={label} labelHidden value={step.kind} onChange={({ target }) => void change({ kind: target.value as StepKind })}>
        {STEP_KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
      </SelectField>
    </div>
  );
}

interface TypedFromProps extends TypedProps {
  readonly steps: readonly Step[];
  /** Something moves along: that is shown first. */
  readonly onShift: (shift: Shift) => void;
}

/** The first day: the whole step goes there, as long as it was. */
export function TypedFrom({ step, steps, label, onShift }: TypedFromProps) {
  const t = useTexts();
  const keep = useKeeping();
  const begin = async (from: string | undefined) => {
    const shift = { step, when: from === undefined ? undefined : beginningOn(from, step) };
    if (alongWith(steps, step, shift.when).length > 0) {
      onShift(shift);
      return undefined;
    }
    return keep(reschedule(shift, []));
  };
  const wrongWith = (from: string | undefined) => {
    const when = from === undefined ? undefined : beginningOn(from, step);
    const wrong = wrongDays(when?.from, when?.until);
    return wrong && t(`wrong.${wrong}`);
  };
  return <TypedDate label={label} value={step.from} min={FIRST_DAY} max={LAST_DAY} wrongWith={wrongWith} keep={begin} />;
}

/** The last day, without which it is one day. */
export function TypedUntil({ step, label }: TypedProps) {
  const t = useTexts();
  const change = useChange(step);
  const wrongWith = (until: string | undefined) => {
    const wrong = wrongDays(step.from, until);
    return wrong && t(`wrong.${wrong}`);
  };
  return <TypedDate label={label} value={step.until} min={FIRST_DAY} max={LAST_DAY} wrongWith={wrongWith} keep={(until) => change({ until })} />;
}

function beginningOn(from: string, step: Step): StepDates {
  return dates(from, step.from === undefined || step.until === undefined ? undefined : laterBy(daysBetween(step.from, step.until), from));
}
