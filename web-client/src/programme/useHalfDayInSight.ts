import { useState } from 'react';
import { useToday } from '../action/useToday';
import { useItems } from '../atelier/hooks';
import { useArrived } from '../features/arrival';
import { useAddressed } from '../features/useAddressed';
import { useMedia } from '../look/useMedia';
import { comesNow, type Agenda } from './agenda';

/** Which half-day people come for, and where there is room for one: which one that is. */
export interface InSight {
  /** The half-day that is going on, or else the next to come; none when all are over. */
  readonly now: string | undefined;
  /** The only one that is shown; all are, where there is room for them. */
  readonly only: string | undefined;
  readonly choose: (halfDayId: string) => void;
}

export function useHalfDayInSight(agendas: readonly Agenda[]): InSight {
  const today = useToday();
  const oneColumn = useMedia('screen and (max-width: 40rem)');
  const { id: arrived } = useArrived();
  const items = useItems('agendaItem');
  const asked = items.find(({ id }) => id === arrived)?.halfDay ?? arrived;
  const isThere = (id: string | undefined) => id !== undefined && agendas.some(({ halfDay }) => halfDay.id === id);
  const [chosen, choose] = useAddressed<string | undefined>(isThere(asked) ? asked : undefined, undefined);
  const now = comesNow(agendas.map(({ halfDay }) => halfDay), today)?.id;
  const open = agendas.find(({ halfDay }) => halfDay.state === 'OPEN')?.halfDay.id;
  // once it is closed it stays in sight: who closed it is not taken elsewhere
  const [held, hold] = useState(open);
  if (open !== undefined && open !== held) hold(open);
  const shown = [chosen, open, held, now].find(isThere) ?? agendas.at(-1)?.halfDay.id;
  return { now, only: oneColumn ? shown : undefined, choose };
}
