import { useState } from 'react';
import { canBeMeant, FIRST_DAY, LAST_DAY } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  /** A day as ISO text, `2027-02-09`; undefined is unknown. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A day, chosen in the way of the browser. One that nobody can mean is said at the field once it is left, not while a year is half typed. */
export function DateField({ value, onChange, required, disabled, error, ...field }: DateFieldProps) {
  const t = useTexts();
  const [left, setLeft] = useState(false);
  const outside = value !== undefined && !canBeMeant(value);
  return (
    <Field {...field} error={left && outside ? t('words.wrongDay') : error}>
      {(described) => (
        <input
          {...described}
          type="date"
          className={`utrecht-textbox wa-date ${described['aria-invalid'] ? 'utrecht-textbox--invalid' : ''}`}
          value={value ?? ''}
          min={FIRST_DAY}
          max={LAST_DAY}
          required={required}
          disabled={disabled}
          onChange={({ target }) => {
            setLeft(false);
            onChange(target.value || undefined);
          }}
          onBlur={() => setLeft(true)}
          onInvalid={() => setLeft(true)}
          onKeyDown={({ key }) => key === 'Enter' && setLeft(true)}
        />
      )}
    </Field>
  );
}
