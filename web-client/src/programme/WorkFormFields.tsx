import { useFormat } from '../i18n/format';
import { SelectField } from '../look/Field';
import { useTexts } from './texts';
import { minutesOf, useWorkFormName, WORK_FORMS, workFormOf } from './workForms';

const MOST = 5;

interface WorkFormFieldsProps {
  readonly workForms: readonly string[];
  readonly onChange: (workForms: readonly string[]) => void;
}

/** Working methods from the library, one after the other; after each that is chosen there is room for a next. */
export function WorkFormFields({ workForms, onChange }: WorkFormFieldsProps) {
  const t = useTexts();
  const { language } = useFormat();
  const nameOf = useWorkFormName();
  const rows = [...workForms, ''].slice(0, MOST);
  const choose = (index: number, id: string) =>
    onChange([...workForms.slice(0, index), id, ...workForms.slice(index + 1)].filter((each) => each !== ''));
  return (
    <div className="wa-stack wa-work-forms">
      {rows.map((chosen, index) => (
        <SelectField
          key={index}
          label={t('item.workForm', { number: index + 1 })}
          hint={hintOf(chosen)}
          value={chosen}
          onChange={({ target }) => choose(index, target.value)}
        >
          <option value="">{t('item.noWorkForm')}</option>
          {WORK_FORMS.map(({ id, name }) => <option key={id} value={id}>{name[language]}</option>)}
          {chosen && !workFormOf(chosen) && <option value={chosen}>{nameOf(chosen)}</option>}
        </SelectField>
      ))}
    </div>
  );

  function hintOf(id: string): string | undefined {
    const form = workFormOf(id);
    return form && t('item.workFormHint', { purpose: form.purpose[language], minutes: minutesOf(form), phases: form.phases.length });
  }
}
