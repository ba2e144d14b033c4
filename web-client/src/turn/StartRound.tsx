import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItems, usePeople } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { shortened } from '../features/shortened';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useAttendance } from '../programme/useAttendance';
import { useRunningItem } from '../programme/running';
import { useTexts } from './texts';
import { useAbout } from './useAbout';

const isOpen = ({ state }: Item<'halfDay'>) => state === 'OPEN';

/** The facilitator starts a round of all participants, by name, but for who is known not to be there today. */
export function StartRound() {
  const t = useTexts();
  const leads = useLeads();
  const people = usePeople();
  const participants = useItems('participant');
  const [halfDay] = useItems('halfDay', isOpen);
  const { absent } = useAttendance(halfDay?.id ?? '');
  const running = useItems('turnRound').some(({ state }) => state === 'RUNNING');
  const { give, busy, problem } = useAct();
  const closing = useRunningItem()?.kind === 'CLOSING';
  const [typed, setQuestion] = useState<string>();
  const about = useAbout();
  const question = typed ?? (about ? t('reactionQuestion', { title: shortened(about.title) }) : t(closing ? 'closingQuestion' : 'usualQuestion'));
  if (!leads || running) return null;
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const order = participants
    .filter((each) => each.role === 'PARTICIPANT' && !each.leftAt && !absent.includes(each.id))
    .map(({ id }) => id)
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await give({ type: 'StartTurnRound', roundId: newId(), question: question.trim(), order });
  };
  if (order.length === 0) return <p className="wa-card">{t('nobody')}</p>;
  return (
    <form className="wa-card wa-stack wa-noprint" onSubmit={(event) => void submit(event)}>
      <TextField label={t('question')} value={question} required maxLength={LONGEST.title} onChange={({ target }) => setQuestion(target.value)} />
      <Refused problem={problem} />
      <div><Button type="submit" purpose="primary" disabled={busy}>{t('start')}</Button></div>
    </form>
  );
}
