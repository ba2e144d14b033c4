import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import type { Problem } from '../contract/refusals';
import { useTexts as useWords } from '../i18n/texts';
import { TextArea } from '../look/Field';
import { Overtaken } from '../look/Overtaken';
import { Refused } from '../look/Refused';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';

interface TextFormProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly start?: string;
  /** What the text is about, as it stands now, where others may change that meanwhile. */
  readonly now?: unknown;
  /** What to say when it is left empty; a text that may be empty has none. */
  readonly missing?: string;
  readonly longest: number;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSubmit: (text: string) => void;
  readonly onCancel: () => void;
}

/** One question that is answered with a text. */
export function TextForm(props: TextFormProps) {
  const { label, hint, start = '', now, missing, longest, submitLabel, busy, problem, onSubmit, onCancel } = props;
  const w = useWords();
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() || !missing) onSubmit(text.trim());
  };
  return (
    <form ref={form} className="wa-stack wa-decision-form" onSubmit={submit} noValidate>
      <TextArea
        label={label}
        hint={hint}
        error={tried && !text.trim() ? missing : undefined}
        rows={5}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Overtaken now={now} busy={busy} />
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" busy={busy}>{submitLabel}</Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}
