import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { newId } from '../atelier/ids';
import type { IntakeEntryKind } from '../contract/intake';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { TextField } from '../look/Field';
import { useNextText } from '../look/useNextText';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

/** Adds an entry; the field stays, for the next one. */
export function NewEntry({ kind }: { kind: IntakeEntryKind }) {
  const t = useTexts();
  const { problem, save } = useSaving();
  const next = useNextText((text) => save({ type: 'AddIntakeEntry', entryId: newId(), kind, text }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form className="wa-intake-new" onSubmit={onSubmit} noValidate>
      <TextField
        label={t('entry.new', { kind: t(`entry.${kind}`).toLowerCase() })}
        error={next.missing ? t('entry.missing') : problem && problemText(problem)}
        maxLength={LONGEST.explanation}
        value={next.text}
        onChange={({ target }) => next.setText(target.value)}
      />
      <Button type="submit" purpose="secondary">{t('entry.add')}</Button>
    </form>
  );
}
