import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useAtelier, useSend } from '../atelier/hooks';
import { comboOf } from '../look/combo';
import { onceMenuIsGone } from '../look/onceMenuIsGone';
import { closeToast, showToast, type Offer } from '../shell/toasts';
import { placeOf, type Agenda, type Place } from './agenda';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';

/** Puts an item before another one of a half-day, or last. */
export type Move = (agendaItemId: string, halfDayId: string, before?: string) => void;

/** Attribute by which the card of an item is found again where it went. */
export const CARD = 'data-agenda-item';

const UNDO = 'Ctrl+z';

/** Where items are moved, and what goes along with them. */
interface Moving {
  readonly agendas: readonly Agenda[];
  /** What the agendas are in, where the keys for it put back what was moved last. */
  readonly within: RefObject<HTMLElement | null>;
  /** Shows the half-day that an item goes to, where one is shown. */
  readonly show: (halfDayId: string) => void;
}

/**
 * Moves items, tells where one went, and puts it back where it stood. The focus goes along with an item that was moved from its menu, or is put
 * back: its card is another element now, and the message with the button is gone.
 */
export function useMove({ agendas, within, show }: Moving): { readonly move: Move; readonly moveAndFocus: Move } {
  const t = useTexts();
  const nameOf = useNameOfItem();
  const send = useSend();
  const { store } = useAtelier();
  const moved = useRef<readonly Place[]>([]);
  const said = useRef<string>(undefined);
  const callOff = useRef<() => void>(undefined);
  useEffect(() => () => callOff.current?.(), []);

  const put = async ({ agendaItemId, halfDayId, before }: Place, told: 'item.moved' | 'item.putBack', offer?: Offer) => {
    const outcome = await send({ type: 'MoveAgendaItem', agendaItemId, halfDayId, ...(before !== undefined && { before }) });
    const item = store.get('agendaItem', agendaItemId);
    if (!outcome.ok || !item) return false;
    if (said.current) closeToast(said.current);
    said.current = showToast(t(told, { name: nameOf(item), number: agendas.findIndex(({ halfDay: { id } }) => id === halfDayId) + 1 }), 'good', offer);
    return true;
  };
  const putBack = (stood: Place) => {
    moved.current = moved.current.filter((each) => each !== stood);
    const { before, ...where } = stood;
    const isThere = before !== undefined && store.get('agendaItem', before)?.halfDay === stood.halfDayId;
    show(stood.halfDayId);
    void put(isThere ? stood : where, 'item.putBack');
    focusLater(stood.agendaItemId);
  };
  const focusLater = (agendaItemId: string) => {
    callOff.current?.();
    callOff.current = onceMenuIsGone(() => document.querySelector<HTMLElement>(`[${CARD}="${agendaItemId}"] [aria-haspopup]`)?.focus());
  };
  const move: Move = (agendaItemId, halfDayId, before) => {
    const stood = placeOf(agendas, agendaItemId);
    if (!stood || (stood.halfDayId === halfDayId && stood.before === before)) return;
    const to = { agendaItemId, halfDayId, ...(before !== undefined && { before }) };
    void put(to, 'item.moved', { label: t('item.putItBack'), take: () => putBack(stood) }).then((done) => {
      if (done) moved.current = [...moved.current, stood];
    });
  };
  const moveAndFocus: Move = (agendaItemId, halfDayId, before) => {
    show(halfDayId);
    move(agendaItemId, halfDayId, before);
    focusLater(agendaItemId);
  };
  useKeysWithin(within, UNDO, () => {
    const stood = moved.current.at(-1);
    if (stood) putBack(stood);
  });
  return { move, moveAndFocus };
}

/** Keys within an element. A list that has the focus keeps its keys to itself: they are heard before it. */
function useKeysWithin(within: RefObject<HTMLElement | null>, combo: string, action: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (comboOf(event) !== combo || !within.current?.contains(event.target as Node)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
