import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTexts as useWords } from '../i18n/texts';
import { Overtaken } from '../look/Overtaken';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';
import type { Description } from './description';
import { StakeholderFields } from './StakeholderFields';

interface StakeholderFormProps {
  readonly start: Description;
  readonly submitLabel: string;
  readonly onSubmit: (description: Description) => void;
  readonly onCancel: () => void;
}

/** To register a stakeholder, or to correct what is known of one. */
export function StakeholderForm({ start, submitLabel, onSubmit, onCancel }: StakeholderFormProps) {
  const w = useWords();
  const [value, setValue] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.name.trim()) onSubmit(value);
    else setTried(true);
  };
  return (
    <form ref={form} className="wa-stack" onSubmit={submit} noValidate>
      <StakeholderFields value={value} onChange={setValue} nameMissing={tried && !value.name.trim()} />
      <Overtaken now={start} busy={false} />
      <div className="wa-row">
        <Button type="submit" purpose="primary">{submitLabel}</Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>{w('words.cancel')}</Button>
      </div>
    </form>
  );
}
