import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import type { AgendaItem } from './agenda';
import { isFinishedEarly } from './running';

/** Finishing an item: at once where nothing is lost by it, and else after it was asked (`asking`). */
export function useFinishing(item: AgendaItem) {
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const finish = () => {
    if (isFinishedEarly(item)) setAsking(true);
    else void send({ type: 'FinishAgendaItem', agendaItemId: item.id });
  };
  return { finish, asking, stop: () => setAsking(false) };
}
