import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { SelectField, type FieldProps } from '../look/Field';
import { useNames } from './useNames';

interface PersonFieldProps extends FieldProps {
  readonly value: string;
  /** What nobody in particular is called. */
  readonly none: string;
  readonly onChange: (participant: string) => void;
}

/** Somebody who takes part, or nobody; who was named before and has left since stays to be read. */
export function PersonField({ value, none, onChange, ...field }: PersonFieldProps) {
  const nameOf = useNames();
  const [named] = useState(value);
  const people = useItems('participant')
    .filter(({ leftAt, role }) => !leftAt && role !== 'OBSERVER')
    .map(({ id }) => ({ id, name: nameOf(id) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <SelectField {...field} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{none}</option>
      {people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      {value && value === named && !people.some(({ id }) => id === value) && <option value={value}>{nameOf(value)}</option>}
    </SelectField>
  );
}
