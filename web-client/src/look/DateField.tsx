import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  /** A day as ISO text, `2027-02-09`; undefined is unknown. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A day, chosen in the way of the browser. */
export function DateField({ value, onChange, min, max, required, disabled, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(described) => (
        <input
          {...described}
          type="date"
          className={`utrecht-textbox wa-date ${described['aria-invalid'] ? 'utrecht-textbox--invalid' : ''}`}
          value={value ?? ''}
          min={min}
          max={max}
          required={required}
          disabled={disabled}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )}
    </Field>
  );
}
