import type { WorkForm } from '../contract/programme';
import { useFormat } from '../i18n/format';
import { useTexts } from './texts';
import type { WorkForms } from './useWorkForms';

/** The working methods to choose from: the atelier's own, those of the library, and those of before. */
export function WorkFormOptions({ own, library, before }: WorkForms) {
  const t = useTexts();
  const { language } = useFormat();
  const group = (label: string, forms: readonly WorkForm[] | undefined) => forms && forms.length > 0 && (
    <optgroup label={label}>
      {forms.map(({ id, name }) => <option key={id} value={id}>{name[language]}</option>)}
    </optgroup>
  );
  return (
    <>
      {group(t('workForm.groupOwn'), own)}
      {group(t('workForm.groupLibrary'), library.workForms)}
      {group(t('workForm.groupBefore'), before)}
    </>
  );
}
