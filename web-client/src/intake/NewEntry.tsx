import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import type { IntakeEntryKind } from '../contract/intake';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { TextField } from '../look/Field';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

/** Adds an entry; the field stays, for the next one. */
export function NewEntry({ kind }: { kind: IntakeEntryKind }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const { problem, save } = useSaving();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === '') return;
    if (await save({ type: 'AddIntakeEntry', entryId: newId(), kind, text: wanted })) setText('');
  };
  return (
    <form className="wa-intake-new" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('entry.new', { kind: t(`entry.${kind}`).toLowerCase() })}
        error={problem && problemText(problem)}
        maxLength={LONGEST.explanation}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" purpose="secondary">{t('entry.add')}</Button>
    </form>
  );
}
