import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems, usePeople } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useLeads } from '../atelier/useLeads';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The facilitator starts a round of all participants, by name. */
export function StartRound() {
  const t = useTexts();
  const leads = useLeads();
  const people = usePeople();
  const participants = useItems('participant');
  const running = useItems('turnRound').some(({ state }) => state === 'RUNNING');
  const { give, busy, problem } = useAct();
  const [question, setQuestion] = useState(() => t('usualQuestion'));
  if (!leads || running) return null;
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const order = participants
    .filter((each) => each.role === 'PARTICIPANT' && !each.leftAt)
    .map(({ id }) => id)
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await give({ type: 'StartTurnRound', roundId: newId(), question: question.trim(), order });
  };
  if (order.length === 0) return <p className="wa-card">{t('nobody')}</p>;
  return (
    <form className="wa-card wa-stack wa-noprint" onSubmit={(event) => void submit(event)}>
      <TextField label={t('question')} value={question} required pattern=".*\S.*" maxLength={LONGEST.title} onChange={({ target }) => setQuestion(target.value)} />
      <Refused problem={problem} />
      <div><Button type="submit" purpose="primary" disabled={busy}>{t('start')}</Button></div>
    </form>
  );
}
