import type { KeyboardEvent } from 'react';
import { problemText } from '../i18n/problemText';
import { TextArea } from './Field';
import { TextOvertaken } from './TextOvertaken';
import { useGoing } from './useGoing';
import { useTellUnkept } from './useTellUnkept';
import { useTyped, type Keep } from './useTyped';

interface TypedTextProps {
  readonly label: string;
  readonly value: string;
  /** What to say when it is left empty; without it, it may be. */
  readonly missing?: string;
  readonly maxLength: number;
  readonly keep: Keep<string>;
}

/** One line in a cell, which wraps: Enter or leaving it keeps it, Escape brings back what it was. */
export function TypedText({ label, value, missing, maxLength, keep }: TypedTextProps) {
  const tellUnkept = useTellUnkept();
  const { shown, problem, overtaken, type, leave, undo } = useTyped(value, async (text: string) => {
    const wrong = await keep(text);
    if (wrong) tellUnkept(text);
    return wrong;
  });
  const empty = missing !== undefined && shown.trim() === '';
  useGoing(() => {
    if (empty || shown === value) return false;
    leave();
    return true;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!empty) leave();
    } else if (event.key === 'Escape') {
      undo();
    }
  };
  return (
    <div className="wa-typed">
      <TextArea
        label={label}
        labelHidden
        rows={1}
        error={empty ? missing : problem && problemText(problem)}
        maxLength={maxLength}
        value={shown}
        onChange={({ target }) => type(target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={() => { if (!empty) leave(); }}
      />
      {overtaken && <TextOvertaken theirs={value} />}
    </div>
  );
}
