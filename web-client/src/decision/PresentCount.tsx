import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { NumberField } from '../look/NumberField';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** How many people are in the room, with and without a say; the facilitator counts them. */
export function PresentCount({ round, mayCount }: { round: Item<'consentRound'>; mayCount: boolean }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [present, setPresent] = useState(round.present);
  const count = (event: FormEvent) => {
    event.preventDefault();
    if (present !== undefined) void give({ type: 'CountPresent', decisionId: round.decision, roundId: round.id, present });
  };
  return (
    <>
      <p>{t('detail.attendance', { entitled: round.entitled.length, present: round.present ?? t('part.unknown') })}</p>
      {mayCount && (
        <form className="wa-count-present wa-noprint" onSubmit={count}>
          <NumberField label={t('round.present')} value={present} onChange={setPresent} min={1} max={10_000} step={1} />
          <Button type="submit" purpose="secondary" busy={busy}>{t('action.count')}</Button>
        </form>
      )}
      <Refused problem={problem} />
    </>
  );
}
