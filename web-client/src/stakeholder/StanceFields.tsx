import { useState } from 'react';
import type { Item } from '../contract/items';
import { ATTITUDES, PRESENCES, type Attitude, type Presence } from '../contract/stakeholder';
import { SelectField } from '../look/Field';
import { useTexts } from './texts';
import { useParties } from './useParties';
import { useStakeholderActions } from './useStakeholderActions';

/** Whether a stakeholder is in the atelier and who speaks for it, and how it stands; what is chosen is kept at once. */
export function StanceFields({ stakeholder }: { stakeholder: Item<'stakeholder'> }) {
  const t = useTexts();
  const { recordAttitude } = useStakeholderActions();
  const { id, attitude = '' } = stakeholder;
  return (
    <div className="wa-stack">
      <PresenceFields key={`${stakeholder.presence} ${stakeholder.representedBy}`} stakeholder={stakeholder} />
      <SelectField
        label={t('field.attitude')}
        value={attitude}
        onChange={({ target }) => recordAttitude(id, (target.value || undefined) as Attitude | undefined)}
      >
        <option value="">{t('attitude.unknown')}</option>
        {ATTITUDES.map((each) => <option key={each} value={each}>{t(`attitude.${each}`)}</option>)}
      </SelectField>
    </div>
  );
}

/** That another one speaks for it is kept once it was chosen who. */
function PresenceFields({ stakeholder: { id, presence, representedBy = '' } }: { stakeholder: Item<'stakeholder'> }) {
  const t = useTexts();
  const { recordPresence } = useStakeholderActions();
  const { parties } = useParties();
  const [chosen, setChosen] = useState<Presence | ''>(presence ?? '');
  const choose = (value: Presence | '') => {
    setChosen(value);
    if (value !== 'REPRESENTED') recordPresence(id, value || undefined);
  };
  return (
    <>
      <SelectField label={t('field.presence')} value={chosen} onChange={({ target }) => choose(target.value as Presence | '')}>
        <option value="">{t('presence.unknown')}</option>
        {PRESENCES.map((each) => <option key={each} value={each}>{t(`presence.${each}`)}</option>)}
      </SelectField>
      {chosen === 'REPRESENTED' && (
        <SelectField
          label={t('field.representedBy')}
          value={representedBy}
          onChange={({ target }) => target.value && recordPresence(id, 'REPRESENTED', target.value)}
        >
          <option value="" disabled>{t('presence.choose')}</option>
          {parties.filter((party) => party.id !== id).map((party) => <option key={party.id} value={party.id}>{party.name}</option>)}
        </SelectField>
      )}
    </>
  );
}
