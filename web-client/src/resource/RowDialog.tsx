import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { COVERAGE_STATES, type CoverageState } from '../contract/resource';
import { LONGEST } from '../contract/values';
import { AmountField } from '../look/AmountField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { PartyField } from '../stakeholder/PartyField';
import { draftOf, NOTHING, toAmend, toEnter, type Draft } from './draft';
import { HoursFields } from './HoursFields';
import { useTexts } from './texts';

/** What the contract takes at most. */
const MOST_CENTS = { rate: 1_000_000, outOfPocket: 100_000_000_000 } as const;

interface RowDialogProps {
  /** The row to change; a new one without it. */
  readonly row?: Item<'resourceRow'> | undefined;
  readonly onClose: () => void;
}

/** Fills in a row, new or as it stood when this was opened. What others make of it meanwhile is told, and then replaced by who saves all the same. */
export function RowDialog({ row, onClose }: RowDialogProps) {
  const t = useTexts();
  const { giveAll, busy, problem } = useAct();
  const [start] = useState(row);
  const now = useItem('resourceRow', start?.id);
  const [id] = useState(() => row?.id ?? newId());
  const [draft, setDraft] = useState(() => (row ? draftOf(row) : NOTHING));
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!draft.role.trim() || !draft.stakeholder) return;
    if (await giveAll(start ? toAmend(start, draft, (now ?? start).rowRevision) : toEnter(id, draft))) onClose();
  };

  return (
    <Dialog title={t(row ? 'form.change' : 'form.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <PartyField
          label={t('field.party')}
          none={t('field.choose')}
          value={draft.stakeholder}
          error={tried && !draft.stakeholder ? t('partyMissing') : undefined}
          onChange={(stakeholder) => change({ stakeholder })}
        />
        <TextField
          label={t('field.role')}
          hint={t('field.roleHint')}
          value={draft.role}
          maxLength={LONGEST.title}
          error={tried && !draft.role.trim() ? t('roleMissing') : undefined}
          onChange={({ target }) => change({ role: target.value })}
        />
        <HoursFields quarters={draft.quarters} hint={t('field.hoursHint')} onChange={(quarters) => change({ quarters })} />
        <div className="wa-resource-fields">
          <AmountField label={t('field.rate')} cents={draft.rateCents} maxCents={MOST_CENTS.rate} onChange={(rateCents) => change({ rateCents })} />
          <AmountField
            label={t('field.outOfPocket')}
            cents={draft.outOfPocketCents}
            maxCents={MOST_CENTS.outOfPocket}
            onChange={(outOfPocketCents) => change({ outOfPocketCents })}
          />
        </div>
        <TextField label={t('field.funding')} value={draft.funding} maxLength={LONGEST.title} onChange={({ target }) => change({ funding: target.value })} />
        <SelectField
          label={t('field.coverage')}
          value={draft.coverage}
          onChange={({ target }) => change({ coverage: target.value as CoverageState })}
        >
          {COVERAGE_STATES.map((state) => <option key={state} value={state}>{t(`coverage.${state}`)}</option>)}
        </SelectField>
        <FormEnd problem={problem} busy={busy} now={now && draftOf(now)} gone={start !== undefined && !now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
