import { useState } from 'react';
import type { AtelierCommand } from '../contract/commands';
import { LONGEST } from '../contract/values';
import { shortened } from '../features/shortened';
import { problemText } from '../i18n/problemText';
import { TextArea } from '../look/Field';
import { SaveState } from '../look/SaveState';
import { useTexts } from './texts';
import { useDraft } from './useDraft';
import { useSaving } from './useSaving';

interface SavedTextProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly rows?: number;
  /** Undefined is unknown. */
  readonly value: string | undefined;
  /** What saves it; undefined when empty. */
  readonly command: (text: string | undefined) => AtelierCommand;
  /** What to say when it is left empty; without it, empty is unknown. */
  readonly emptyError?: string;
}

/** Some lines of text, saved as they are left. */
export function SavedText({ label, labelHidden, hint, rows = 4, value, command, emptyError }: SavedTextProps) {
  const t = useTexts();
  const { text, setText, overtaken } = useDraft(value ?? '');
  const { state, problem, save } = useSaving();
  const [left, setLeft] = useState(false);
  const [given, setGiven] = useState<string>();
  const isEmpty = text.trim() === '';
  const complaint = left && isEmpty ? emptyError : undefined;
  const leave = () => {
    setLeft(true);
    if (text.trim() === (value ?? '') || (isEmpty && emptyError)) return;
    setGiven(text.trim());
    void save(command(isEmpty ? undefined : text.trim()));
  };
  return (
    <div>
      <TextArea
        label={label}
        labelHidden={labelHidden}
        hint={hint}
        error={complaint ?? (problem && problemText(problem))}
        rows={rows}
        maxLength={LONGEST.explanation}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={leave}
      />
      {overtaken && value !== given && (
        <p className="wa-intake-overtaken" role="alert">
          {value === undefined ? t('overtakenEmpty') : t('overtaken', { text: shortened(value) })}
        </p>
      )}
      <SaveState state={state} />
    </div>
  );
}
