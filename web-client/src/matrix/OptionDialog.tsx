import { useState, type FormEvent } from 'react';
import { useItem, useItems } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface OptionDialogProps {
  readonly matrix: Item<'matrix'>;
  /** The option to rename; a new one without it. */
  readonly option: Item<'matrixOption'> | undefined;
  readonly onClose: () => void;
}

/** Adds an option, in one's own words or one of the neighbourhoods, or gives one another name. */
export function OptionDialog({ matrix, option, onClose }: OptionDialogProps) {
  const t = useTexts();
  const taken = useItems('matrixOption').filter((each) => each.matrix === matrix.id).map(({ neighbourhood }) => neighbourhood);
  const neighbourhoods = useItems('neighbourhood').filter(({ id }) => !taken.includes(id));
  const now = useItem('matrixOption', option?.id);
  const { give, busy, problem } = useAct();
  const [text, setText] = useState(option?.text ?? '');
  const [neighbourhoodId, setNeighbourhood] = useState('');
  const [tried, setTried] = useState(false);
  const choose = (id: string) => {
    setNeighbourhood(id);
    const chosen = neighbourhoods.find((each) => each.id === id);
    if (chosen) setText(chosen.name);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim()) return;
    const command: AtelierCommand = option
      ? { type: 'RenameMatrixOption', optionId: option.id, text: text.trim() }
      : { type: 'AddMatrixOption', matrixId: matrix.id, optionId: newId(), text: text.trim(), ...(neighbourhoodId && { neighbourhoodId }) };
    if (await give(command)) onClose();
  };
  return (
    <Dialog title={t(option ? 'options.change' : 'options.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {!option && neighbourhoods.length > 0 && (
          <SelectField label={t('field.neighbourhood')} value={neighbourhoodId} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('field.noNeighbourhood')}</option>
            {neighbourhoods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectField>
        )}
        <TextField
          label={t('field.option')}
          value={text}
          maxLength={LONGEST.title}
          error={tried && !text.trim() ? t('missing.option') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
        <FormEnd problem={problem} busy={busy} now={now} gone={option !== undefined && !now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
