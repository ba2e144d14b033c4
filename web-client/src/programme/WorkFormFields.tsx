import type { WorkForm } from '../contract/programme';
import { useFormat } from '../i18n/format';
import { SelectField } from '../look/Field';
import { Loading } from '../look/Loading';
import { LibraryMissing } from './LibraryMissing';
import { useTexts } from './texts';
import { useWorkForms } from './useWorkForms';
import { WorkFormOptions } from './WorkFormOptions';
import { minutesOf } from './workForms';

const MOST = 5;

interface WorkFormFieldsProps {
  readonly workForms: readonly string[];
  /** Those that were planned, as they were then. */
  readonly kept: readonly WorkForm[];
  /** With how long these methods usually take together. */
  readonly onChange: (workForms: readonly string[], minutes: number) => void;
}

/** Working methods, one after the other; after each that is chosen there is room for a next. */
export function WorkFormFields({ workForms, kept, onChange }: WorkFormFieldsProps) {
  const t = useTexts();
  const { language } = useFormat();
  const choice = useWorkForms();
  const { library, offered } = choice;
  const rows = [...workForms, ''].slice(0, MOST);
  if (!library.workForms && !library.problem) return <Loading rows={1} />;
  const formOf = (id: string) => [...kept, ...offered].find((form) => form.id === id);
  const choose = (index: number, id: string) => {
    const chosen = [...workForms.slice(0, index), id, ...workForms.slice(index + 1)].filter((each) => each !== '');
    onChange(chosen, chosen.flatMap((each) => formOf(each) ?? []).reduce((sum, form) => sum + minutesOf(form), 0));
  };
  return (
    <div className="wa-stack wa-work-forms">
      <LibraryMissing library={library} />
      {rows.map((chosen, index) => (
        <SelectField
          key={index}
          label={t('item.workForm', { number: index + 1 })}
          hint={hintOf(chosen)}
          value={chosen}
          onChange={({ target }) => choose(index, target.value)}
        >
          <option value="">{t('item.noWorkForm')}</option>
          <WorkFormOptions {...choice} />
          {chosen && !isOffered(chosen) && <option value={chosen}>{formOf(chosen)?.name[language] ?? chosen}</option>}
        </SelectField>
      ))}
    </div>
  );

  function isOffered(id: string): boolean {
    return offered.some((form) => form.id === id);
  }

  function hintOf(id: string): string | undefined {
    const form = formOf(id);
    return form && t('item.workFormHint', { purpose: form.purpose[language], minutes: minutesOf(form), phases: form.phases.length });
  }
}
