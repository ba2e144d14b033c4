import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { AGREEMENT_KINDS, type AgreementKind } from '../contract/agreement';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { DecisionField } from '../decision/DecisionField';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { linesOf } from '../look/lines';
import { PartiesField } from '../stakeholder/PartiesField';
import { ReservationFields } from './ReservationFields';
import { draftOf, NOTHING, termsOf, type Draft } from './terms';
import { useTexts } from './texts';

interface AgreementDialogProps {
  /** The agreement to change; a new one without it. */
  readonly agreement?: Item<'agreement'>;
  readonly onClose: () => void;
}

/** What an agreement is about. What others make of it meanwhile is told, and then replaced by who saves all the same. */
export function AgreementDialog({ agreement, onClose }: AgreementDialogProps) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [start] = useState(agreement);
  const now = useItem('agreement', start?.id);
  const [id] = useState(() => agreement?.id ?? newId());
  const [draft, setDraft] = useState(() => (agreement ? draftOf(agreement) : NOTHING));
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const emptyReservation = draft.reservations.some(({ text }) => !text.trim());
  const tooLong = linesOf(draft.contents).some((line) => line.length > LONGEST.title);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!draft.title.trim() || tooLong || emptyReservation) return;
    const terms = termsOf(draft);
    const done = await give(start
      ? { type: 'ReviseAgreement', agreementId: id, terms, basedOn: (now ?? start).agreementRevision }
      : { type: 'RecordAgreement', agreementId: id, terms });
    if (done) onClose();
  };

  return (
    <Dialog title={t(start ? 'form.change' : 'form.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <SelectField label={t('form.kind')} value={draft.kind} onChange={({ target }) => change({ kind: target.value as AgreementKind })}>
          {AGREEMENT_KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </SelectField>
        <TextField
          label={t('form.title')}
          error={tried && !draft.title.trim() ? t('form.titleMissing') : fieldError(problem, 'title')}
          maxLength={LONGEST.title}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <PartiesField label={t('form.parties')} chosen={draft.parties} onChange={(parties) => change({ parties })} />
        <DateField
          label={t('form.plannedOn')}
          hint={t('form.emptyIsUnknown')}
          error={fieldError(problem, 'plannedOn')}
          value={draft.plannedOn}
          onChange={(plannedOn) => change({ plannedOn })}
        />
        <TextArea
          label={t('form.contents')}
          hint={t('form.linePerItem')}
          error={tooLong ? t('form.contentsTooLong') : fieldError(problem, 'contents')}
          rows={4}
          value={draft.contents}
          onChange={({ target }) => change({ contents: target.value })}
        />
        <TextArea
          label={t('form.binding')}
          hint={t('form.bindingHint')}
          maxLength={LONGEST.explanation}
          rows={2}
          value={draft.binding}
          onChange={({ target }) => change({ binding: target.value })}
        />
        <ReservationFields
          reservations={draft.reservations}
          parties={draft.parties}
          tried={tried}
          onChange={(reservations) => change({ reservations })}
        />
        <DecisionField label={t('form.decision')} none={t('form.noDecision')} value={draft.decision} onChange={(decision) => change({ decision })} />
        <FormEnd problem={problem} busy={busy} now={now && draftOf(now)} gone={start !== undefined && !now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
