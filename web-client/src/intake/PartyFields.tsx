import { useItems } from '../atelier/hooks';
import type { AttendeeItem } from '../contract/intake';
import { STAKEHOLDER_TYPES } from '../contract/stakeholder';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField, TextField } from '../look/Field';
import { useTexts } from './texts';

interface PartyFieldsProps {
  readonly draft: AttendeeItem;
  readonly onChange: (draft: AttendeeItem) => void;
}

/** Which party: one on the register of stakeholders, or a name or only a kind as long as it is not there. */
export function PartyFields({ draft, onChange }: PartyFieldsProps) {
  const t = useTexts();
  const w = useWords();
  const stakeholders = useItems('stakeholder');
  const choose = (id: string) => {
    const { kind, required, name, representedBy } = draft;
    const chosen = stakeholders.find((stakeholder) => stakeholder.id === id);
    onChange({
      kind: chosen?.kind ?? kind,
      required,
      ...(name !== undefined && { name }),
      ...(representedBy !== undefined && { representedBy }),
      ...(id !== '' && { stakeholder: id }),
    });
  };
  const isGone = draft.stakeholder !== undefined && !stakeholders.some(({ id }) => id === draft.stakeholder);
  return (
    <>
      <SelectField
        label={t('attendee.registered')}
        value={draft.stakeholder ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('attendee.notRegistered')}</option>
        {stakeholders.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        {isGone && <option value={draft.stakeholder}>{t('attendee.gone')}</option>}
      </SelectField>
      {draft.stakeholder === undefined && (
        <>
          <TextField
            label={t('attendee.name')}
            hint={t('attendee.nameHint')}
            maxLength={LONGEST.title}
            value={draft.name ?? ''}
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
          />
          <SelectField
            label={t('attendee.kind')}
            value={draft.kind}
            onChange={({ target }) => onChange({ ...draft, kind: target.value as AttendeeItem['kind'] })}
          >
            {STAKEHOLDER_TYPES.map((kind) => <option key={kind} value={kind}>{w(`words.stakeholderType.${kind}`)}</option>)}
          </SelectField>
        </>
      )}
    </>
  );
}
