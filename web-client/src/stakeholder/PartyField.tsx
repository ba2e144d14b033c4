import { useState } from 'react';
import { SelectField, type FieldProps } from '../look/Field';
import { useParties } from './useParties';

interface PartyFieldProps extends FieldProps {
  readonly value: string;
  /** What no party is called. */
  readonly none: string;
  readonly onChange: (party: string) => void;
}

/** One of the parties on the register, or none; one that was named before and has gone off it since stays to be read. */
export function PartyField({ value, none, onChange, ...field }: PartyFieldProps) {
  const { parties, nameOf } = useParties();
  const [named] = useState(value);
  return (
    <SelectField {...field} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{none}</option>
      {parties.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      {value && value === named && !parties.some(({ id }) => id === value) && <option value={value}>{nameOf(value)}</option>}
    </SelectField>
  );
}
