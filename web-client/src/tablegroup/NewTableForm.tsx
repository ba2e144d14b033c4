import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** Adds a table by hand. */
export function NewTableForm() {
  const t = useTexts();
  const [name, setName] = useState('');
  const { give, busy, problem } = useAct();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await give({ type: 'FormTableGroup', tableGroupId: newId(), name: name.trim() })) setName('');
  };
  return (
    <form className="wa-row wa-tables__new wa-noprint" onSubmit={(event) => void add(event)}>
      <TextField label={t('name')} value={name} onChange={({ target }) => setName(target.value)} maxLength={LONGEST.title} pattern=".*\S.*" required />
      <Button type="submit" purpose="secondary" disabled={busy}>{t('add')}</Button>
      <Refused problem={problem} />
    </form>
  );
}
