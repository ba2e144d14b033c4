import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useNextText } from '../look/useNextText';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

/** Adds a table by hand. */
export function NewTableForm() {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const next = useNextText((name) => give({ type: 'FormTableGroup', tableGroupId: newId(), name }));
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const add = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-row wa-tables__new wa-noprint" onSubmit={add}>
      <TextField
        label={t('name')}
        value={next.text}
        onChange={({ target }) => next.setText(target.value)}
        maxLength={LONGEST.title}
        required
      />
      <Button type="submit" purpose="secondary" disabled={busy}>{t('add')}</Button>
      <Refused problem={problem} />
    </form>
  );
}
