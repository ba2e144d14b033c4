import { useMemo } from 'react';
import { useItem, useItems, usePeople } from '../atelier/hooks';
import type { IntakeItem } from '../contract/intake';
import { canBeMeant, FIRST_DAY, LAST_DAY } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { CheckboxField } from '../look/CheckboxField';
import { SelectField } from '../look/Field';
import { Refused } from '../look/Refused';
import { SaveState } from '../look/SaveState';
import { TypedDate } from '../look/TypedDate';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

type Held = Pick<IntakeItem, 'heldOn' | 'heldBy' | 'heldWith'>;

/** The day of the intake and who were there, saved with each choice. */
export function HeldFields() {
  const t = useTexts();
  const w = useWords();
  const intake = useItem('intake', 'intake');
  const members = useMembers();
  const { state, problem, save } = useSaving();
  const { heldOn, heldBy, heldWith = [] } = intake ?? {};
  const keep = (change: { [K in keyof Held]?: Held[K] | undefined }) => {
    const held = { heldOn, heldBy, heldWith, ...change };
    return save({
      type: 'RecordIntake',
      ...(held.heldOn !== undefined && { heldOn: held.heldOn }),
      ...(held.heldBy !== undefined && { heldBy: held.heldBy }),
      heldWith: held.heldWith ?? [],
    });
  };
  return (
    <>
      <TypedDate
        label={t('field.heldOn')}
        labelHidden={false}
        value={heldOn}
        min={FIRST_DAY}
        max={LAST_DAY}
        wrongWith={(day) => (day !== undefined && !canBeMeant(day) ? w('words.wrongDay') : undefined)}
        keep={async (day) => {
          await keep({ heldOn: day });
          return undefined;
        }}
      />
      <SelectField
        label={t('field.heldBy')}
        value={heldBy ?? ''}
        onChange={({ target }) => void keep({ heldBy: target.value || undefined })}
      >
        <option value="">{t('unknown')}</option>
        {members.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      <fieldset className="wa-intake-people">
        <legend className="utrecht-form-label">{t('field.heldWith')}</legend>
        {members.filter(({ id }) => id !== heldBy).map(({ id, name }) => (
          <CheckboxField
            key={id}
            label={name}
            checked={heldWith.includes(id)}
            onChange={(there) => void keep({ heldWith: there ? [...heldWith, id] : heldWith.filter((other) => other !== id) })}
          />
        ))}
      </fieldset>
      <Refused problem={problem} />
      <SaveState state={state} />
    </>
  );
}

function useMembers(): readonly { readonly id: string; readonly name: string }[] {
  const w = useWords();
  const participants = useItems('participant');
  const people = usePeople();
  return useMemo(
    () => participants
      .map(({ id }) => ({ id, name: people.get(id)?.name ?? w('words.somebody') }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    [participants, people, w],
  );
}
