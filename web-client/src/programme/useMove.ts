import { useCallback, useEffect, useRef, useState } from 'react';
import { useSend } from '../atelier/hooks';
import { onceMenuIsGone } from '../look/onceMenuIsGone';

/** Puts an item before another one of a half-day, or last. */
export type Move = (agendaItemId: string, halfDayId: string, before?: string) => void;

/** Attribute by which the card of an item is found again where it went. */
export const CARD = 'data-agenda-item';

/**
 * Moves items, and tells who hears the page where one went. The focus goes along with an item that was moved from its
 * menu: its card is another element now.
 */
export function useMove(tell: (agendaItemId: string, halfDayId: string) => string): {
  readonly move: Move;
  readonly moveAndFocus: Move;
  readonly said: string;
} {
  const send = useSend();
  const [said, setSaid] = useState('');
  const callOff = useRef<() => void>(undefined);
  useEffect(() => () => callOff.current?.(), []);
  const move = useCallback<Move>((agendaItemId, halfDayId, before) => {
    void send({ type: 'MoveAgendaItem', agendaItemId, halfDayId, ...(before !== undefined && { before }) });
    setSaid(tell(agendaItemId, halfDayId));
  }, [send, tell]);
  const moveAndFocus = useCallback<Move>((agendaItemId, halfDayId, before) => {
    move(agendaItemId, halfDayId, before);
    callOff.current?.();
    callOff.current = onceMenuIsGone(() => document.querySelector<HTMLElement>(`[${CARD}="${agendaItemId}"] [aria-haspopup]`)?.focus());
  }, [move]);
  return { move, moveAndFocus, said };
}
