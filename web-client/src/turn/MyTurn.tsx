import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useItem, useMe, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
import { useUnkept } from '../shell/useUnkept';
import type { Round } from './turns';
import { useTexts } from './texts';

/**
 * My own turn: what I want to keep of what I say, and that I have spoken; it can be put right while the round goes on. What was typed
 * when the facilitator ended the round is told, for it stands nowhere else any more.
 */
export function MyTurn({ round }: { round: Round }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { participantId, role } = useMe();
  const mine = useItem('turn', `${round.id}:${participantId}`);
  const { give, busy, problem } = useAct();
  const [said, setSaid] = useState(mine?.said ?? '');
  const unkept = useUnkept(mine?.said);
  // who came in after the round began has a turn too
  if (readOnly || (role !== 'PARTICIPANT' && !round.order.includes(participantId))) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = said.trim();
    await unkept.send(give({ type: 'TakeTurn', roundId: round.id, participantId, ...(text && { said: text }) }));
  };
  const type = (text: string) => {
    setSaid(text);
    unkept.write(text);
  };
  return (
    <form className="wa-stack wa-noprint" onSubmit={(event) => void submit(event)}>
      <TextArea label={t('mine')} hint={t('mineHint')} rows={2} value={said} maxLength={LONGEST.explanation} onChange={({ target }) => type(target.value)} />
      <Refused problem={problem} />
      <div><Button type="submit" purpose="primary" disabled={busy}>{t(mine ? 'change' : 'take')}</Button></div>
    </form>
  );
}
