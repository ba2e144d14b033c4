import { useItems } from '../atelier/hooks';
import { SelectField, type FieldProps } from '../look/Field';
import { namesOf } from './register';

interface DecisionFieldProps extends FieldProps {
  readonly value: string;
  /** What no decision is called. */
  readonly none: string;
  readonly onChange: (decision: string) => void;
}

/** One of the decisions, by code and title, or none. */
export function DecisionField({ value, none, onChange, ...field }: DecisionFieldProps) {
  const decisions = namesOf(useItems('decision'));
  return (
    <SelectField {...field} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{none}</option>
      {[...decisions].map(([id, name]) => <option key={id} value={id}>{name}</option>)}
    </SelectField>
  );
}
