import { useState } from 'react';
import { useItems, useReadOnly, useSend } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { Confirm } from '../look/Confirm';
import { EditableTable } from '../look/EditableTable';
import { EmptyState } from '../look/EmptyState';
import { StepDialog } from './StepDialog';
import { inOrder, notReady, type Step } from './steps';
import { useTexts } from './texts';

/** The steps in order of time, with what they wait for and what decides whether one goes on. */
export function StepTable() {
  const t = useTexts();
  const { day } = useFormat();
  const readOnly = useReadOnly();
  const send = useSend();
  const steps = inOrder(useItems('processStep'));
  const [open, setOpen] = useState<Step | 'new'>();
  const [leaving, setLeaving] = useState<Step>();
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? t('gone');
  const when = ({ from, until }: Step) => {
    if (from === undefined) return t('unknown');
    return until === undefined ? day(from) : t('fromUntil', { from: day(from), until: day(until) });
  };
  const add = () => setOpen('new');
  return (
    <div className="wa-stack">
      {steps.length === 0
        ? <EmptyState text={t(readOnly ? 'stepsEmptyReadOnly' : 'stepsEmpty')} {...(!readOnly && { action: t('step.add'), onAction: add })} />
        : (
          <EditableTable
            caption={t('steps')}
            columns={[
              { name: 'title', title: t('field.title'), cell: (step: Step) => <Named step={step} /> },
              { name: 'kind', title: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
              { name: 'when', title: t('field.when'), cell: (step) => <When step={step} steps={steps} text={when(step)} /> },
              { name: 'body', title: t('field.body'), cell: ({ body }) => body ?? t('unknown') },
              { name: 'after', title: t('field.dependsOn'), cell: ({ dependsOn }) => dependsOn.map(titleOf).join('; ') || t('nothing') },
            ]}
            rows={steps}
            rowId={({ id }) => id}
            rowName={({ title }) => title}
            {...(!readOnly && {
              actionsOf: (step: Step) => [
                { name: 'change', title: t('change'), onAction: () => setOpen(step) },
                { name: 'withdraw', title: t('withdraw'), onAction: () => setLeaving(step) },
              ],
              addLabel: t('step.add'),
              onAdd: add,
            })}
          />
        )}
      {open && <StepDialog step={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
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

/** The days of a step, and a warning where it begins before what it waits for is ready. */
function When({ step, steps, text }: { step: Step; steps: readonly Step[]; text: string }) {
  const t = useTexts();
  const late = notReady(steps, step);
  return (
    <>
      {text}
      {late.length > 0 && <span className="wa-small wa-soft"> {t('notReady', { titles: late.map(({ title }) => title).join('; ') })}</span>}
    </>
  );
}

/** A step, and what decides there whether one goes on. */
function Named({ step: { title, criteria } }: { step: Step }) {
  const t = useTexts();
  if (criteria.length === 0) return title;
  return <>{title} <span className="wa-small wa-soft">{t('goNoGo', { criteria: criteria.join('; ') })}</span></>;
}
