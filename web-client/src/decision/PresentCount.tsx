import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { useKeeping } from '../atelier/useKeeping';
import type { Item } from '../contract/items';
import { NumberField } from '../look/NumberField';
import { Refused } from '../look/Refused';
import { useTyped } from '../look/useTyped';
import { useTexts } from './texts';

/** How many people are in the room, with and without a say; the facilitator counts them. */
export function PresentCount({ round, mayCount }: { round: Item<'consentRound'>; mayCount: boolean }) {
  const t = useTexts();
  const keep = useKeeping();
  const { shown: present, problem, type, leave } = useTyped<number | undefined>(round.present, async (counted) =>
    counted === undefined ? undefined : keep({ type: 'CountPresent', decisionId: round.decision, roundId: round.id, present: counted }));
  const count = (event: FormEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <>
      <p>{t('detail.attendanceNow', { entitled: round.entitled.length, present: round.present ?? t('part.unknown') })}</p>
      {mayCount && (
        <form className="wa-count-present wa-noprint" onSubmit={count}>
          <NumberField label={t('round.present')} value={present} onChange={type} min={1} max={10_000} step={1} />
          <Button type="submit" purpose="secondary">{t('action.count')}</Button>
        </form>
      )}
      <Refused problem={problem} />
    </>
  );
}
