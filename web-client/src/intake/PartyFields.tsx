import type { AttendeeItem } from '../contract/intake';
import { STAKEHOLDER_TYPES } from '../contract/stakeholder';
import { LONGEST } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField, TextField } from '../look/Field';
import { PartyField } from '../stakeholder/PartyField';
import { useParties } from '../stakeholder/useParties';
import { useTexts } from './texts';

interface PartyFieldsProps {
  readonly draft: AttendeeItem;
  readonly onChange: (draft: AttendeeItem) => void;
  /** Whether it is not even said what sort of party it is. */
  readonly nameMissing: boolean;
}

/** Which party: one on the register of stakeholders, or a name or only a kind as long as it is not there. */
export function PartyFields({ draft, onChange, nameMissing }: PartyFieldsProps) {
  const t = useTexts();
  const w = useWords();
  const { parties } = useParties();
  const choose = (id: string) => {
    const { kind, required, name, representedBy } = draft;
    const chosen = parties.find((party) => party.id === id);
    onChange({
      kind: chosen?.kind ?? kind,
      required,
      ...(name !== undefined && { name }),
      ...(representedBy !== undefined && { representedBy }),
      ...(id !== '' && { stakeholder: id }),
    });
  };
  return (
    <>
      <PartyField
        label={t('attendee.registered')}
        none={t('attendee.notRegistered')}
        value={draft.stakeholder ?? ''}
        onChange={choose}
      />
      {draft.stakeholder === undefined && (
        <>
          <TextField
            label={t('attendee.name')}
            hint={t('attendee.nameHint')}
            error={nameMissing ? t('attendee.nameMissing') : undefined}
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
