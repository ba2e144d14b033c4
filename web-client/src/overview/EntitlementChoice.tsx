import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useOverviewTexts } from './i18n/texts';

const ENTITLEMENTS = ['UNKNOWN', 'DECIDES', 'ADVISES'] as const;
type Entitlement = (typeof ENTITLEMENTS)[number];

/** Whether somebody decides along; unknown is not no. */
export function entitlementOf({ entitledToDecide }: Item<'participant'>): Entitlement {
  if (entitledToDecide === undefined) return 'UNKNOWN';
  return entitledToDecide ? 'DECIDES' : 'ADVISES';
}

/** Says whether somebody decides along: with that choice a round of positions begins. */
export function EntitlementChoice({ participant, name }: { readonly participant: Item<'participant'>; readonly name: string }) {
  const t = useOverviewTexts();
  const send = useSend();
  const label = t('entitlementOf', { name });
  const choose = (chosen: Entitlement) => void send(
    { type: 'SetEntitlement', participantId: participant.id, ...(chosen !== 'UNKNOWN' && { entitledToDecide: chosen === 'DECIDES' }) },
    { label },
  );
  return (
    <select
      className="utrecht-select utrecht-select--html-select wa-compact"
      aria-label={label}
      value={entitlementOf(participant)}
      onChange={({ target }) => choose(target.value as Entitlement)}
    >
      {ENTITLEMENTS.map((each) => <option key={each} value={each}>{t(`entitled.${each}`)}</option>)}
    </select>
  );
}
