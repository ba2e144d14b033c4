import { useState } from 'react';
import type { WorkForm } from '../contract/programme';
import { SelectField } from '../look/Field';
import { Loading } from '../look/Loading';
import { LibraryMissing } from './LibraryMissing';
import { useTexts } from './texts';
import { useWorkForms } from './useWorkForms';
import { WorkFormOptions } from './WorkFormOptions';

/** Begins a new method with nothing, or with a copy of another one. */
export function BeginWithField({ onChoose }: { onChoose: (form: WorkForm | undefined) => void }) {
  const t = useTexts();
  const choice = useWorkForms();
  const [id, setId] = useState('');
  const { library, offered } = choice;
  if (!library.workForms && !library.problem) return <Loading rows={1} />;
  return (
    <>
      <LibraryMissing library={library} />
      <SelectField
        label={t('compose.beginWith')}
        hint={t('compose.beginWithHint')}
        value={id}
        onChange={({ target }) => {
          setId(target.value);
          onChoose(offered.find((form) => form.id === target.value));
        }}
      >
        <option value="">{t('compose.nothing')}</option>
        <WorkFormOptions {...choice} />
      </SelectField>
    </>
  );
}
