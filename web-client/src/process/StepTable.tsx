import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems, useReadOnly, useSend } from '../atelier/hooks';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import { Confirm } from '../look/Confirm';
import { EditableTable, type TableColumn } from '../look/EditableTable';
import { EmptyState } from '../look/EmptyState';
import { useSteadyOrder } from '../look/useSteadyOrder';
import { OriginNotes } from '../origin/OriginNotes';
import { ShiftDialog } from './ShiftDialog';
import { StepDialog } from './StepDialog';
import { StepMore } from './StepMore';
import { inOrder, notReady, type Step } from './steps';
import { useTexts } from './texts';
import { StepKindField, TypedBody, TypedFrom, TypedTitle, TypedUntil } from './TypedStep';
import { useWhen } from './useWhen';
import type { Shift } from './shift';
import './process.css';

/** The steps in order of time, typed where they stand: with what they wait for and what decides whether one goes on. */
export function StepTable() {
  const t = useTexts();
  const when = useWhen();
  const readOnly = useReadOnly();
  const send = useSend();
  const steps = inOrder(useItems('processStep'));
  const { rows, whileFocused } = useSteadyOrder(steps);
  const [open, setOpen] = useState<Step | 'new'>();
  const [leaving, setLeaving] = useState<Step>();
  const [shift, setShift] = useState<Shift>();
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? t('gone');
  const waitsFor = ({ dependsOn }: Step) => dependsOn.map(titleOf).join('; ') || t('nothing');
  const marks = useMarkDialog();
  const add = () => setOpen('new');
  const read: TableColumn<Step>[] = [
    { name: 'title', title: t('field.title'), cell: (step) => <>{step.title}<MarkLabel kind="processStep" id={step.id} /><GoNoGo step={step} /><StepMore step={step} />{step.notes && <OriginNotes notes={step.notes} />}</> },
    { name: 'kind', title: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { name: 'when', title: t('field.when'), cell: (step) => <>{when(step)}<TooEarly step={step} steps={steps} /></> },
    { name: 'body', title: t('field.body'), cell: ({ body }) => body ?? t('unknown') },
    { name: 'after', title: t('field.dependsOn'), cell: waitsFor },
  ];
  const typed: TableColumn<Step>[] = [
    { name: 'title', title: t('field.title'), cell: (step, label) => <><TypedTitle step={step} label={label} /><MarkLabel kind="processStep" id={step.id} /><GoNoGo step={step} /><StepMore step={step} folded />{step.notes && <OriginNotes notes={step.notes} />}</> },
    { name: 'kind', title: t('field.kind'), cell: (step, label) => <StepKindField step={step} label={label} /> },
    { name: 'from', title: t('field.from'), cell: (step, label) => <><TypedFrom step={step} steps={steps} label={label} onShift={setShift} /><TooEarly step={step} steps={steps} /></> },
    { name: 'until', title: t('field.until'), cell: (step, label) => <TypedUntil step={step} label={label} /> },
    { name: 'body', title: t('field.body'), cell: (step, label) => <TypedBody step={step} label={label} /> },
    { name: 'after', title: t('field.dependsOn'), cell: (step) => <span className="wa-small">{waitsFor(step)}</span> },
  ];
  return (
    <div className="wa-stack">
      {steps.length === 0
        ? <EmptyState text={t(readOnly ? 'stepsEmptyReadOnly' : 'stepsEmpty')} {...(!readOnly && { action: t('step.add'), onAction: add })} />
        : (
          <>
            {!readOnly && <p className="wa-small wa-soft wa-noprint">{t('typed')}</p>}
            <div className={readOnly ? undefined : 'wa-steps-typed'} {...whileFocused}>
              <EditableTable
                caption={t('steps')}
                columns={readOnly ? read : typed}
                rows={rows}
                rowId={({ id }) => id}
                rowName={({ title }) => title}
                {...((!readOnly || marks.may) && {
                  actionsOf: (step: Step) => (readOnly ? marks.markOf({ kind: 'processStep', id: step.id }) : [
                    { name: 'change', title: t('change'), onAction: () => setOpen(step) },
                    { name: 'withdraw', title: t('withdraw'), onAction: () => setLeaving(step) },
                    ...marks.markOf({ kind: 'processStep', id: step.id }),
                  ]),
                })}
              />
            </div>
            {!readOnly && <div><Button purpose="secondary" onClick={add}>{t('step.add')}</Button></div>}
          </>
        )}
      {open && <StepDialog step={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
      {shift && <ShiftDialog shift={shift} onClose={() => setShift(undefined)} />}
      {marks.dialog}
      {leaving && (
        <Confirm
          title={t('withdraw')}
          text={t('step.withdrawSure', { title: leaving.title })}
          action={t('withdraw')}
          onConfirm={() => {
            void send({ type: 'WithdrawStep', stepId: leaving.id });
            setLeaving(undefined);
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

/** A warning where a step begins before what it waits for is ready. */
function TooEarly({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const t = useTexts();
  const late = notReady(steps, step);
  if (late.length === 0) return null;
  return <span className="wa-small wa-soft"> {t('notReady', { titles: late.map(({ title }) => title).join('; ') })}</span>;
}

/** What decides at a step whether one goes on. */
function GoNoGo({ step: { criteria } }: { step: Step }) {
  const t = useTexts();
  if (criteria.length === 0) return null;
  return <span className="wa-small wa-soft"> {t('goNoGo', { criteria: criteria.join('; ') })}</span>;
}
