import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { MOST_LINES, wrongWithLines } from './lines';
import { useTexts } from './texts';

interface LinesFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A list, one thing on each line: on a phone easier than a button for each. */
export function LinesField({ label, value, onChange }: LinesFieldProps) {
  const t = useTexts();
  const wrong = wrongWithLines(value);
  return (
    <TextArea
      label={label}
      hint={t('lines.hint')}
      error={wrong && t(`lines.${wrong}`, { most: wrong === 'tooMany' ? MOST_LINES : LONGEST.statement })}
      rows={3}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
