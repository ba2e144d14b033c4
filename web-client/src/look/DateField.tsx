import { useEffect, useRef, useState } from 'react';
import { canBeMeant, FIRST_DAY, LAST_DAY } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  /** A day as ISO text, `2027-02-09`; undefined is unknown. */
  readonly value: string | undefined;
  /** Is told undefined as well while half a day is there: the form then refuses to be sent. */
  readonly onChange: (day: string | undefined) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/**
 * A day, chosen in the way of the browser. Half a day, and one that nobody can mean, are said at the field once it is left, not while a year is
 * half typed, and hold back the form around it: half a day is not an unknown one.
 */
export function DateField({ value, onChange, required, disabled, error, ...field }: DateFieldProps) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(false);
  const [half, setHalf] = useState(false);
  const [asked, setAsked] = useState(false);
  const complaint = half ? t('words.halfDay') : value !== undefined && !canBeMeant(value) ? t('words.wrongDay') : undefined;
  const missing = required && value === undefined ? t('words.required') : undefined;
  useEffect(() => input.current?.setCustomValidity(complaint ?? missing ?? ''), [complaint, missing]);
  // Of what is half typed the browser tells nothing but this, and only when it is asked.
  const look = ({ validity }: HTMLInputElement) => setHalf(validity.badInput);
  const leave = (target: HTMLInputElement) => {
    look(target);
    setLeft(true);
  };
  return (
    <Field {...field} error={left && complaint ? complaint : error ?? (asked ? missing : undefined)}>
      {(described) => (
        <input
          {...described}
          ref={input}
          type="date"
          className={`utrecht-textbox wa-date ${described['aria-invalid'] ? 'utrecht-textbox--invalid' : ''}`}
          value={value ?? ''}
          min={FIRST_DAY}
          max={LAST_DAY}
          required={required}
          disabled={disabled}
          onChange={({ target }) => {
            setLeft(false);
            look(target);
            onChange(target.value || undefined);
          }}
          onBlur={({ target }) => leave(target)}
          onInvalid={({ currentTarget }) => {
            leave(currentTarget);
            setAsked(true);
          }}
          onKeyUp={({ currentTarget }) => look(currentTarget)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && leave(currentTarget)}
        />
      )}
    </Field>
  );
}
