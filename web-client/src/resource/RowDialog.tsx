import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { COVERAGE_STATES, type CoverageState } from '../contract/resource';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { AmountField } from '../look/AmountField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { draftOf, NOTHING, toAmend, toEnter, type Draft } from './draft';
import { HoursFields } from './HoursFields';
import { useTexts } from './texts';
import { useParties } from './useParties';

/** What the contract takes at most. */
const MOST_CENTS = { rate: 1_000_000, outOfPocket: 100_000_000_000 } as const;

interface RowDialogProps {
  /** The row to change; a new one without it. */
  readonly row?: Item<'resourceRow'> | undefined;
  readonly onClose: () => void;
}

/** Fills in a row, new or as it stood when this was opened: who changed it meanwhile is not overwritten. */
export function RowDialog({ row, onClose }: RowDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { parties } = useParties();
  const { give, busy, problem } = useAct();
  const [start] = useState(row);
  const [id] = useState(() => row?.id ?? newId());
  const [draft, setDraft] = useState(() => (row ? draftOf(row) : NOTHING));
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!draft.role.trim() || !draft.stakeholder) return;
    for (const command of start ? toAmend(start, draft) : toEnter(id, draft)) {
      if (!(await give(command))) return;
    }
    onClose();
  };

  return (
    <Dialog title={t(row ? 'form.change' : 'form.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <SelectField
          label={t('field.party')}
          value={draft.stakeholder}
          error={tried && !draft.stakeholder ? t('partyMissing') : undefined}
          onChange={({ target }) => change({ stakeholder: target.value })}
        >
          <option value="">{t('field.choose')}</option>
          {parties.map((party) => <option key={party.id} value={party.id}>{party.name}</option>)}
          {draft.stakeholder && !parties.some((party) => party.id === draft.stakeholder) && (
            <option value={draft.stakeholder}>{t('partyGone')}</option>
          )}
        </SelectField>
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
        <Refused problem={problem} />
        <div className="wa-row">
          <Button type="submit" purpose="primary" disabled={busy}>{w('words.save')}</Button>
          <Button type="button" purpose="secondary" onClick={onClose}>{w('words.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
