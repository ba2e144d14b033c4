import { useId, type ReactNode } from 'react';

interface CheckboxFieldProps {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** Yes or no. For "not known yet" it is the wrong field: offer a choice of three. */
export function CheckboxField({ label, hint, error, checked, onChange, disabled }: CheckboxFieldProps) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="wa-field utrecht-form-field">
      <label className="wa-checkbox">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          checked={checked}
          disabled={disabled}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && <span id={`${id}-hint`} className="wa-soft wa-small">{hint}</span>}
      {error && <span id={`${id}-error`} className="wa-error" role="alert">{error}</span>}
    </div>
  );
}
