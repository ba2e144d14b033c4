import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import type { IntakeEntryKind } from '../contract/intake';
import { LONGEST } from '../contract/values';
import { problemText } from '../i18n/problemText';
import { TextField } from '../look/Field';
import { useFirstWrong } from '../look/useFirstWrong';
import { useGoing } from '../look/useGoing';
import { useNextText } from '../look/useNextText';
import { useTellUnkept } from '../look/useTellUnkept';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

/** Adds an entry; the field stays, for the next one. What is in it when one goes on is added as well, as all of the intake is kept as it is left. */
export function NewEntry({ kind }: { kind: IntakeEntryKind }) {
  const t = useTexts();
  const { problem, save } = useSaving();
  const tellUnkept = useTellUnkept();
  const next = useNextText(async (text) => {
    const refused = await save({ type: 'AddIntakeEntry', entryId: newId(), kind, text });
    if (refused) tellUnkept(text);
    return !refused;
  });
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form);
  const gone = useRef('');
  useGoing(() => {
    const text = next.text.trim();
    if (text === '' || text === gone.current) return false;
    gone.current = text;
    void next.submit();
    return true;
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void next.submit();
  };
  return (
    <form ref={form} className="wa-intake-new" onSubmit={onSubmit} noValidate>
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
