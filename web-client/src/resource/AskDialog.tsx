import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { Quarters } from '../contract/resource';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField } from '../look/Field';
import { Refused } from '../look/Refused';
import { hoursOf } from './draft';
import { HoursFields } from './HoursFields';
import { useTexts } from './texts';
import { useParties } from './useParties';

interface AskDialogProps {
  /** What is asked now, of whom; without it one chooses a party. */
  readonly ask?: Item<'capacityAsk'> | undefined;
  readonly onClose: () => void;
}

/** For the facilitator: which hours are asked of a party. */
export function AskDialog({ ask, onClose }: AskDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { parties, nameOf } = useParties();
  const { give, busy, problem } = useAct();
  const [party, setParty] = useState(ask?.id ?? '');
  const [quarters, setQuarters] = useState<Quarters>(ask?.quarters ?? {});
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (party && (await give({ type: 'AskCapacity', stakeholderId: party, hours: hoursOf(quarters) }))) onClose();
  };
  return (
    <Dialog title={t('asked.askTitle')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {ask ? <p>{nameOf(ask.id)}</p> : (
          <SelectField
            label={t('field.party')}
            value={party}
            error={tried && !party ? t('partyMissing') : undefined}
            onChange={({ target }) => setParty(target.value)}
          >
            <option value="">{t('field.choose')}</option>
            {parties.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectField>
        )}
        <HoursFields quarters={quarters} hint={t('asked.hoursHint')} onChange={setQuarters} />
        <Refused problem={problem} />
        <div className="wa-row">
          <Button type="submit" purpose="primary" disabled={busy}>{w('words.save')}</Button>
          <Button type="button" purpose="secondary" onClick={onClose}>{w('words.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
