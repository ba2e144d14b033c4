import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { ATTITUDES, PRESENCES, type Attitude, type Presence } from '../contract/stakeholder';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField } from '../look/Field';
import { Refused } from '../look/Refused';
import { handingOver, NOBODY_YET } from './handover';
import { SpeakerFields } from './SpeakerFields';
import { NO_CHANGES, recording, stanceOf, type Stance } from './stance';
import { useTexts } from './texts';
import { useParties } from './useParties';
import { useSpokenFor } from './useSpokenFor';

/**
 * Whether a stakeholder is in the atelier and who speaks for it, and how it stands. Going along what can be chosen records nothing:
 * it is kept in one go, and until then it is said that it is not.
 */
export function StanceFields({ stakeholder }: { stakeholder: Item<'stakeholder'> }) {
  const t = useTexts();
  const w = useWords();
  const { parties, nameOf } = useParties();
  const spokenFor = useSpokenFor(stakeholder.id);
  const { giveAll, busy, problem } = useAct();
  const [changes, setChanges] = useState(NO_CHANGES);
  const [next, setNext] = useState(NOBODY_YET);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  const stance = { ...stanceOf(stakeholder), ...changes };
  const leaves = stance.presence === 'ABSENT' && stakeholder.presence !== 'ABSENT';
  const commands = [...recording(stakeholder, stance), ...(leaves ? handingOver(spokenFor, next) : [])];
  const nobodySpeaks = stance.presence === 'REPRESENTED' && stance.representedBy === '';
  const isGone = stance.representedBy !== '' && !parties.some(({ id }) => id === stance.representedBy);
  const unsaved = commands.length > 0;
  const choose = (change: Partial<Stance>) => setChanges({ ...changes, ...change });

  const end = () => {
    setChanges(NO_CHANGES);
    setNext(NOBODY_YET);
    setTried(false);
    // the buttons go, and the focus must not go with them
    first.current?.querySelector('select')?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nobodySpeaks && (await giveAll(commands))) end();
  };
  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate aria-label={t('stance.name', { name: stakeholder.name })}>
      <div ref={first}>
        <SelectField label={t('field.presence')} value={stance.presence} onChange={({ target }) => choose({ presence: target.value as Presence | '' })}>
          <option value="">{t('presence.unknown')}</option>
          {PRESENCES.map((each) => <option key={each} value={each}>{t(`presence.${each}`)}</option>)}
        </SelectField>
      </div>
      {stance.presence === 'REPRESENTED' && (
        <SelectField
          label={t('field.representedBy')}
          error={tried && nobodySpeaks ? t('presence.choose') : undefined}
          value={stance.representedBy}
          onChange={({ target }) => choose({ representedBy: target.value })}
        >
          <option value="" disabled>{t('presence.choose')}</option>
          {isGone && <option value={stance.representedBy} disabled>{nameOf(stance.representedBy)}</option>}
          {parties.filter(({ id }) => id !== stakeholder.id).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
      )}
      {leaves && <SpeakerFields leaving={stakeholder} spokenFor={spokenFor} next={next} onChange={setNext} />}
      <SelectField label={t('field.attitude')} value={stance.attitude} onChange={({ target }) => choose({ attitude: target.value as Attitude | '' })}>
        <option value="">{t('attitude.unknown')}</option>
        {ATTITUDES.map((each) => <option key={each} value={each}>{t(`attitude.${each}`)}</option>)}
      </SelectField>
      <Refused problem={problem} />
      <p role="status" className="wa-small">{unsaved && t('stance.unsaved')}</p>
      {unsaved && (
        <div className="wa-row">
          <Button type="submit" purpose="primary" disabled={busy}>{w('words.save')}</Button>
          <Button type="button" purpose="secondary" onClick={end}>{w('words.cancel')}</Button>
        </div>
      )}
    </form>
  );
}
