import { useState } from 'react';
import { SelectField } from '../look/Field';
import { useTexts } from './texts';
import { useOwners } from './useOwners';

interface OwnerFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (key: string) => void;
}

/** Somebody in the atelier, or a party; who was named before and has left since stays to be read. */
export function OwnerField({ value, error, onChange }: OwnerFieldProps) {
  const t = useTexts();
  const { people, parties, nameOf } = useOwners();
  const [named] = useState(value);
  const listed = [...people, ...parties].some(({ key }) => key === value);
  return (
    <SelectField label={t('field.owner')} error={error} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('field.choose')}</option>
      {value && value === named && !listed && <option value={value}>{nameOf(value)}</option>}
      <optgroup label={t('field.people')}>
        {people.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
      </optgroup>
      {parties.length > 0 && (
        <optgroup label={t('field.parties')}>
          {parties.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </optgroup>
      )}
    </SelectField>
  );
}
