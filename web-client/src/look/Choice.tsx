import { CheckboxField } from './CheckboxField';

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** Why others cannot be chosen. */
  readonly note?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of several, folded away with how many they are. */
export function Choice({ legend, options, chosen, note, onChange }: ChoiceProps) {
  if (options.length === 0 && !note) return null;
  return (
    <details>
      <summary>{legend} ({chosen.length})</summary>
      <fieldset>
        <legend className="wa-hidden">{legend}</legend>
        {note && <p className="wa-small wa-soft">{note}</p>}
        {options.map(({ id, name }) => (
          <CheckboxField
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
        ))}
      </fieldset>
    </details>
  );
}
