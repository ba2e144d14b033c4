import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { SelectField } from './Field';

interface ChosenFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
  /** Tells it elsewhere than at the field, where there is no room for it. */
  readonly onOvertaken?: (choice: string) => void;
}

/**
 * A choice that is kept as it is made, and that others make too. It shows theirs at once; to who is at it just then it is said,
 * for what they choose takes the place of something that they may not have seen.
 */
export function ChosenField({ label, labelHidden, value, choices, onChoose, onOvertaken }: ChosenFieldProps) {
  const t = useTexts();
  const [stood, setStood] = useState(value);
  const [held, setHeld] = useState(false);
  const [own, setOwn] = useState<string>();
  const [theirs, setTheirs] = useState<string>();
  if (value !== stood) {
    setStood(value);
    if (value === own) setOwn(undefined);
    else if (held) setTheirs(value);
  }
  const choice = choices.find((each) => each.value === theirs)?.text;
  useEffect(() => {
    if (choice !== undefined) onOvertaken?.(choice);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it is told once, to whoever listens then
  }, [choice]);
  return (
    <>
      <SelectField
        label={label}
        labelHidden={labelHidden}
        value={value}
        onFocus={() => setHeld(true)}
        onBlur={() => {
          setHeld(false);
          setTheirs(undefined);
        }}
        onChange={({ target }) => {
          setOwn(target.value);
          onChoose(target.value);
        }}
      >
        {choices.map((each) => <option key={each.value} value={each.value}>{each.text}</option>)}
      </SelectField>
      {choice !== undefined && !onOvertaken && <p className="wa-overtaken" role="alert">{t('words.choiceOvertaken', { choice })}</p>}
    </>
  );
}
