import { useState } from 'react';
import type { AtelierCommand } from '../contract/commands';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { afterPress } from '../look/afterPress';
import { TextArea } from '../look/Field';
import { SaveState } from '../look/SaveState';
import { TextOvertaken } from '../look/TextOvertaken';
import { useGoing } from '../look/useGoing';
import { useTellUnkept } from '../look/useTellUnkept';
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

/** Some lines of text, saved as they are left, or the page is. */
export function SavedText({ label, labelHidden, hint, rows = 4, value, command, emptyError }: SavedTextProps) {
  const { text, setText, overtaken } = useDraft(value ?? '');
  const { state, problem, save } = useSaving();
  const tellUnkept = useTellUnkept();
  const [left, setLeft] = useState(false);
  /** What was given from here is no news when it comes back. */
  const [given, setGiven] = useState<readonly string[]>([]);
  const wanted = text.trim();
  const isEmpty = wanted === '';
  const complaint = left && isEmpty ? emptyError : undefined;
  const keep = () => {
    const underWay = state === 'saving' && given.at(-1) === wanted;
    if (wanted === (value ?? '') || underWay || (isEmpty && emptyError)) return false;
    setGiven([...given, wanted]);
    void save(command(isEmpty ? undefined : wanted)).then((refused) => {
      if (refused && !isEmpty) tellUnkept(wanted);
    });
    return true;
  };
  const leave = () => {
    afterPress(() => setLeft(true));
    keep();
  };
  useGoing(keep);
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
      {overtaken && !given.includes(value ?? '') && <TextOvertaken theirs={value ?? ''} />}
      <SaveState state={state} />
    </div>
  );
}
