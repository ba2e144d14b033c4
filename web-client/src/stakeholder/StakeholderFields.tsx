import { STAKEHOLDER_TYPES, type StakeholderType } from '../contract/stakeholder';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField, TextArea, TextField } from '../look/Field';
import type { Description } from './description';
import { useTexts } from './texts';

const LONG_FIELDS = ['role', 'mustDecide', 'concern'] as const;

interface StakeholderFieldsProps {
  readonly value: Description;
  readonly onChange: (value: Description) => void;
  readonly nameMissing: boolean;
}

/** The fields of the register. */
export function StakeholderFields({ value, onChange, nameMissing }: StakeholderFieldsProps) {
  const t = useTexts();
  const w = useWords();
  return (
    <>
      <TextField
        label={t('field.name')}
        error={nameMissing ? t('nameMissing') : undefined}
        value={value.name}
        maxLength={LONGEST.title}
        onChange={(event) => onChange({ ...value, name: event.target.value })}
      />
      <SelectField label={t('field.kind')} value={value.kind} onChange={(event) => onChange({ ...value, kind: typeOf(event.target.value) })}>
        {STAKEHOLDER_TYPES.map((kind) => <option key={kind} value={kind}>{w(`words.stakeholderType.${kind}`)}</option>)}
      </SelectField>
      {LONG_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={t(`field.${field}`)}
          hint={w('words.optional')}
          rows={2}
          value={value[field]}
          maxLength={LONGEST.explanation}
          onChange={(event) => onChange({ ...value, [field]: event.target.value })}
        />
      ))}
    </>
  );
}

function typeOf(value: string): StakeholderType {
  return STAKEHOLDER_TYPES.find((kind) => kind === value) ?? 'OTHER';
}
