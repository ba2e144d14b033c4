import { useId } from 'react';

interface RadioFieldProps {
  readonly name: string;
  readonly label: string;
  /** What comes of choosing it. */
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** One choice of several, with a sentence on what comes of it. */
export function RadioField({ name, label, hint, checked, onChange }: RadioFieldProps) {
  const id = useId();
  return (
    <div>
      <label className="wa-checkbox">
        <input type="radio" name={name} checked={checked} aria-describedby={hint === undefined ? undefined : id} onChange={onChange} />
        <span>{label}</span>
      </label>
      {hint !== undefined && <p id={id} className="wa-soft wa-radio-hint">{hint}</p>}
    </div>
  );
}
