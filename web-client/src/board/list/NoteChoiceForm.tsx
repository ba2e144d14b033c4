import type { FormEvent } from 'react';
import { useState } from 'react';
import { SelectField } from '../../look/Field';
import type { ActionName } from '../actions';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useScene } from '../stage/useScene';

interface NoteChoiceFormProps {
  readonly noteId: string;
  readonly action: ActionName;
  readonly label: string;
  readonly onChoose: (otherId: string) => void;
}

const LONGEST = 60;

/** Chooses another note to do something with. */
export function NoteChoiceForm({ noteId, action, label, onChoose }: NoteChoiceFormProps) {
  const t = useBoardTexts();
  const [other, setOther] = useState('');
  const notes = useScene(
    (scene) => [...scene.notes.values()].filter((note) => note.id !== noteId && !note.closed),
    (found) => found.map(({ id, text }) => `${id} ${text}`).join('\n'),
  );
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (other !== '') onChoose(other);
  };
  return (
    <form className="wa-row" onSubmit={choose}>
      <SelectField label={label} value={other} onChange={(event) => setOther(event.target.value)}>
        <option value="">{t('list.which')}</option>
        {notes.map(({ id, text }) => (
          <option key={id} value={id}>
            {text.slice(0, LONGEST) || t('note.empty')}
          </option>
        ))}
      </SelectField>
      <ActionButton action={action} disabled={other === ''} />
    </form>
  );
}
