import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface RenameDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Another name for a table. */
export function RenameDialog({ id, name: before, onClose }: RenameDialogProps) {
  const t = useTexts();
  const [name, setName] = useState(before);
  const { give, busy, problem } = useAct();
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (await give({ type: 'RenameTableGroup', tableGroupId: id, name: name.trim() })) onClose();
  };
  return (
    <Dialog title={t('renameNamed', { name: before })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void rename(event)}>
        <TextField label={t('name')} value={name} onChange={({ target }) => setName(target.value)} maxLength={LONGEST.title} required />
        <FormEnd problem={problem} busy={busy} now={before} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
