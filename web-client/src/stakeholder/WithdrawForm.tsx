import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { Refused } from '../look/Refused';
import { handingOver, NOBODY_YET } from './handover';
import { SpeakerFields } from './SpeakerFields';
import { useTexts } from './texts';
import { useSpokenFor } from './useSpokenFor';

interface WithdrawFormProps {
  readonly stakeholder: Item<'stakeholder'>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Takes a stakeholder off the register, after who speaks now for those it spoke for. */
export function WithdrawForm({ stakeholder, onDone, onCancel }: WithdrawFormProps) {
  const t = useTexts();
  const w = useWords();
  const { giveAll, busy, problem } = useAct();
  const spokenFor = useSpokenFor(stakeholder.id);
  const [next, setNext] = useState(NOBODY_YET);
  const withdraw = async () => {
    if (await giveAll([...handingOver(spokenFor, next), { type: 'WithdrawStakeholder', stakeholderId: stakeholder.id }])) onDone();
  };
  return (
    <div className="wa-stack" role="group" aria-label={t('action.withdraw')}>
      <p>{t('action.withdrawSure', { name: stakeholder.name })}</p>
      <SpeakerFields leaving={stakeholder} spokenFor={spokenFor} next={next} onChange={setNext} />
      <Refused problem={problem} />
      <Button type="button" purpose="primary" hint="negative" disabled={busy} onClick={() => void withdraw()}>{t('action.withdrawYes')}</Button>
      <Button type="button" purpose="secondary" onClick={onCancel}>{w('words.cancel')}</Button>
    </div>
  );
}
