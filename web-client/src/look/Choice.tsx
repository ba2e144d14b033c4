import { useTexts } from '../i18n/texts';
import { CheckboxField } from './CheckboxField';
import { useLetGo } from './useLetGo';

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** What one is called that was chosen before and is not offered any more: it stays, to be let go. Without it nothing that is gone stays. */
  readonly nameOfGone?: ((id: string) => string) | undefined;
  /** Why others cannot be chosen. */
  readonly note?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of several, folded away with how many they are. What others take away meanwhile is not chosen any more, and told. */
export function Choice({ legend, options, chosen, nameOfGone, note, onChange }: ChoiceProps) {
  const t = useTexts();
  const letGo = useLetGo(options, chosen, nameOfGone !== undefined, onChange);
  const gone = nameOfGone ? chosen.filter((id) => !options.some((option) => option.id === id)) : [];
  const all = [...options, ...gone.map((id) => ({ id, name: nameOfGone?.(id) ?? '' }))];
  return (
    <div>
      {(all.length > 0 || note) && (
        <details>
          <summary>{legend} ({chosen.length})</summary>
          <fieldset>
            <legend className="wa-hidden">{legend}</legend>
            {note && <p className="wa-small wa-soft">{note}</p>}
            {all.map(({ id, name }) => (
              <CheckboxField
                key={id}
                label={name}
                checked={chosen.includes(id)}
                onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
            ))}
          </fieldset>
        </details>
      )}
      {letGo.length > 0 && <p className="wa-overtaken" role="alert">{t('words.letGo', { names: letGo.join('; ') })}</p>}
    </div>
  );
}
