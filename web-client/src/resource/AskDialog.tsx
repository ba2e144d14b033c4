import { useState, type FormEvent } from 'react';
import { useItem, useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { Quarters } from '../contract/resource';
import { Dialog } from '../look/Dialog';
import { FormEnd } from '../look/FormEnd';
import { PartyField } from '../stakeholder/PartyField';
import { useParties } from '../stakeholder/useParties';
import { hoursOf } from './draft';
import { HoursFields } from './HoursFields';
import { useTexts } from './texts';

interface AskDialogProps {
  /** What is asked now, of whom; without it one chooses a party. */
  readonly ask?: Item<'capacityAsk'> | undefined;
  readonly onClose: () => void;
}

/** For the facilitator: which hours are asked of a party. */
export function AskDialog({ ask, onClose }: AskDialogProps) {
  const t = useTexts();
  const { nameOf } = useParties();
  const { give, busy, problem } = useAct();
  const now = useItem('capacityAsk', ask?.id);
  const [party, setParty] = useState(ask?.id ?? '');
  const [quarters, setQuarters] = useState<Quarters>(ask?.quarters ?? {});
  const [tried, setTried] = useState(false);
  const asks = useItems('capacityAsk');
  // What was asked of a party before would go without a word if one began with nothing.
  const choose = (id: string) => {
    setParty(id);
    const before = asks.find((each) => each.id === id);
    if (before) setQuarters(before.quarters);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (party && (await give({ type: 'AskCapacity', stakeholderId: party, hours: hoursOf(quarters) }))) onClose();
  };
  return (
    <Dialog title={t('asked.askTitle')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {ask ? <p>{nameOf(ask.id)}</p> : (
          <PartyField
            label={t('field.party')}
            none={t('field.choose')}
            value={party}
            error={tried && !party ? t('partyMissing') : undefined}
            onChange={choose}
          />
        )}
        <HoursFields quarters={quarters} hint={t('asked.hoursHint')} onChange={setQuarters} />
        <FormEnd problem={problem} busy={busy} now={now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
