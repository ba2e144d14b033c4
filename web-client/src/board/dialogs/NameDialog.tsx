import type { FormEvent } from 'react';
import { useState } from 'react';
import { LONGEST } from '../../contract/values';
import { Dialog } from '../../look/Dialog';
import { TextField } from '../../look/Field';
import type { ActionName } from '../actions';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly action: ActionName;
  readonly start?: string;
  readonly hint?: string;
  /** Whether nothing is an answer as well. */
  readonly optional?: boolean;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name or a title. */
export function NameDialog({ title, label, action, start = '', hint, optional = false, onName, onClose }: NameDialogProps) {
  const t = useBoardTexts();
  const [name, setName] = useState(start);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!optional && name.trim() === '') return;
    onName(name);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="wa-stack" onSubmit={send}>
        <TextField
          label={label}
          hint={hint}
          value={name}
          required={!optional}
          maxLength={LONGEST.title}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="wa-row">
          <ActionButton action={action} primary />
          <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
        </div>
      </form>
    </Dialog>
  );
}
