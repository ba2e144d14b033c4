import { Button } from '@nl-design-system-candidate/button-react';
import { LONGEST } from '../contract/values';
import { SelectField, TextField } from '../look/Field';
import { useParties } from '../stakeholder/useParties';
import type { ReservationDraft } from './terms';
import { useTexts } from './texts';

interface ReservationFieldsProps {
  readonly reservations: readonly ReservationDraft[];
  /** The parties of the agreement: a reservation is of one of them, or of all. */
  readonly parties: readonly string[];
  /** Whether it was tried to keep them: one without a text is told then. */
  readonly tried: boolean;
  readonly onChange: (reservations: readonly ReservationDraft[]) => void;
}

/** What has to be so before the agreement binds, and who says so. */
export function ReservationFields({ reservations, parties, tried, onChange }: ReservationFieldsProps) {
  const t = useTexts();
  const { nameOf } = useParties();
  const change = (index: number, fields: Partial<ReservationDraft>) => (
    onChange(reservations.map((each, at) => (at === index ? { ...each, ...fields } : each)))
  );
  return (
    <fieldset className="wa-fieldset wa-stack">
      <legend>{t('reservation.legend')}</legend>
      {reservations.map(({ text, party }, index) => (
        // Reservations have no id; they are told apart by where they stand.
        <div key={index} className="wa-stack">
          <TextField
            label={t('reservation.text', { number: index + 1 })}
            error={tried && !text.trim() ? t('reservation.textMissing') : undefined}
            maxLength={LONGEST.explanation}
            value={text}
            onChange={({ target }) => change(index, { text: target.value })}
          />
          <SelectField
            label={t('reservation.party', { number: index + 1 })}
            value={parties.includes(party) ? party : ''}
            onChange={({ target }) => change(index, { party: target.value })}
          >
            <option value="">{t('reservation.all')}</option>
            {parties.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}
          </SelectField>
          <div>
            <Button type="button" purpose="subtle" onClick={() => onChange(reservations.filter((_, at) => at !== index))}>
              {t('reservation.remove', { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button type="button" purpose="secondary" onClick={() => onChange([...reservations, { text: '', party: '' }])}>{t('reservation.add')}</Button>
      </div>
    </fieldset>
  );
}
