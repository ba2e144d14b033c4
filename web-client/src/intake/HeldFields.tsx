import { useMemo } from 'react';
import { useToday } from '../action/useToday';
import { useItem, useItems, usePeople } from '../atelier/hooks';
import { canBeMeant, FIRST_DAY, LAST_DAY } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { CheckboxField } from '../look/CheckboxField';
import { SelectField } from '../look/Field';
import { Refused } from '../look/Refused';
import { SaveState } from '../look/SaveState';
import { TypedDate } from '../look/TypedDate';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

/** The day of the intake and who were there; each choice is saved by itself, so that two who fill it in at once both do. */
export function HeldFields() {
  const t = useTexts();
  const { heldBy, heldWith = [] } = useItem('intake', 'intake') ?? {};
  const members = useMembers();
  const { state, problem, save } = useSaving();
  return (
    <>
      <HeldOn />
      <SelectField
        label={t('field.heldBy')}
        value={heldBy ?? ''}
        onChange={({ target }) => void save({ type: 'RecordIntakeHolder', ...(target.value && { heldBy: target.value }) })}
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
            onChange={(there) => void save({ type: 'RecordIntakeGuest', participantId: id, there })}
          />
        ))}
      </fieldset>
      <Refused problem={problem} />
      <SaveState state={state} />
    </>
  );
}

/** The day, which has come: for an appointment there is no place here. */
function HeldOn() {
  const t = useTexts();
  const w = useWords();
  const today = useToday();
  const heldOn = useItem('intake', 'intake')?.heldOn;
  const { state, save } = useSaving();
  const wrongWith = (day: string | undefined) => {
    if (day === undefined || day === heldOn) return undefined;
    if (!canBeMeant(day)) return w('words.wrongDay');
    return day > today ? t('heldOnToCome') : undefined;
  };
  return (
    <div>
      <TypedDate
        label={t('field.heldOn')}
        labelHidden={false}
        value={heldOn}
        min={FIRST_DAY}
        max={LAST_DAY}
        wrongWith={wrongWith}
        keep={(day) => save({ type: 'RecordIntakeDay', ...(day !== undefined && { heldOn: day }) })}
      />
      <SaveState state={state} />
    </div>
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
