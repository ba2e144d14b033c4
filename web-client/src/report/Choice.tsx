import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly question: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly labelOf: (option: T) => string;
  readonly helpOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few, each explained in a sentence. */
export function Choice<T extends string>({ question, options, chosen, labelOf, helpOf, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset className="wa-choice">
      <legend className="utrecht-form-label">{question}</legend>
      {options.map((option) => (
        <div key={option} className="wa-choice__option" data-chosen={option === chosen}>
          <input
            type="radio"
            id={`${id}-${option}`}
            className="utrecht-radio-button utrecht-radio-button--html-input"
            name={id}
            value={option}
            checked={option === chosen}
            aria-labelledby={`${id}-${option}-name`}
            aria-describedby={`${id}-${option}-help`}
            onChange={() => onChoose(option)}
          />
          <label htmlFor={`${id}-${option}`}>
            <strong id={`${id}-${option}-name`}>{labelOf(option)}</strong>
            <span id={`${id}-${option}-help`} className="wa-choice__help wa-soft wa-small">{helpOf(option)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
