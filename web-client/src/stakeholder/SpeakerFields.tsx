import type { Item } from '../contract/items';
import { SelectField } from '../look/Field';
import type { NextSpeakers } from './handover';
import { useTexts } from './texts';
import { useParties } from './useParties';

interface SpeakerFieldsProps {
  readonly leaving: Item<'stakeholder'>;
  /** For whom it speaks. */
  readonly spokenFor: readonly Item<'stakeholder'>[];
  readonly next: NextSpeakers;
  readonly onChange: (next: NextSpeakers) => void;
}

/** Warns for whom a stakeholder speaks that goes, and asks who speaks for them now. */
export function SpeakerFields({ leaving, spokenFor, next, onChange }: SpeakerFieldsProps) {
  const t = useTexts();
  const { parties } = useParties();
  if (spokenFor.length === 0) return null;
  return (
    <>
      <p role="status"><strong>{t('handover.warning', { name: leaving.name, others: spokenFor.map(({ name }) => name).join(', ') })}</strong></p>
      {spokenFor.map(({ id, name }) => (
        <SelectField key={id} label={t('handover.who', { name })} value={next[id] ?? ''} onChange={({ target }) => onChange({ ...next, [id]: target.value })}>
          <option value="">{t('presence.unknown')}</option>
          {parties.filter((party) => party.id !== id && party.id !== leaving.id).map((party) => <option key={party.id} value={party.id}>{party.name}</option>)}
        </SelectField>
      ))}
    </>
  );
}
