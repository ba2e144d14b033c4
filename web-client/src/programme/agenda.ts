import type { Item } from '../contract/items';

export type HalfDay = Item<'halfDay'>;
export type AgendaItem = Item<'agendaItem'>;

/** An item with the times that follow from those before it, in minutes since midnight. */
export interface Timed {
  readonly item: AgendaItem;
  readonly from: number;
  readonly until: number;
}

/** What stands on a half-day, in order, and how its time is used. */
export interface Agenda {
  readonly halfDay: HalfDay;
  readonly timed: readonly Timed[];
  /** Minutes left before the end; negative when it runs past it. */
  readonly left: number;
}

/** Half-days by date and time; those without a date come last, as they were planned. */
export function inOrder(halfDays: readonly HalfDay[]): HalfDay[] {
  const when = ({ date, start }: HalfDay) => (date === undefined ? '9999' : `${date} ${start}`);
  return [...halfDays].sort((one, other) => when(one).localeCompare(when(other)) || one.sequence - other.sequence);
}

/** Of half-days in order: the one that is going on, or else the next to come by its date; none when all are over. */
export function comesNow(halfDays: readonly HalfDay[], today: string): HalfDay | undefined {
  const toCome = halfDays.filter(({ state }) => state === 'PLANNED');
  return halfDays.find(({ state }) => state === 'OPEN')
    ?? toCome.find(({ date }) => date === undefined || date >= today)
    ?? toCome[0];
}

/** The agenda of a half-day. */
export function agendaOf(halfDay: HalfDay, items: readonly AgendaItem[]): Agenda {
  const own = items
    .filter((item) => item.halfDay === halfDay.id)
    .sort((one, other) => one.position - other.position || one.id.localeCompare(other.id));
  let at = minutesOfDay(halfDay.start);
  const timed = own.map((item) => {
    const from = at;
    at += item.minutes;
    return { item, from, until: at };
  });
  return { halfDay, timed, left: minutesOfDay(halfDay.end) - at };
}

/** Where an item stands: before which other one of a half-day, or last. */
export interface Place {
  readonly agendaItemId: string;
  readonly halfDayId: string;
  readonly before?: string;
}

/** Where an item stands now; nothing when it is on no agenda. */
export function placeOf(agendas: readonly Agenda[], agendaItemId: string): Place | undefined {
  for (const { halfDay, timed } of agendas) {
    const at = timed.findIndex(({ item: { id } }) => id === agendaItemId);
    if (at < 0) continue;
    const next = timed[at + 1]?.item.id;
    return { agendaItemId, halfDayId: halfDay.id, ...(next !== undefined && { before: next }) };
  }
  return undefined;
}

/** Before what an item comes that is dropped beside another one; nothing at the end. Dropped beside itself it stays where it is. */
export function droppedBefore({ timed }: Agenda, dropped: string, { at, after }: { readonly at: string; readonly after: boolean }): string | undefined {
  const ids = timed.map(({ item: { id } }) => id);
  const place = ids.indexOf(at);
  const next = after || at === dropped ? place + 1 : place;
  return ids[next] === dropped ? ids[next + 1] : ids[next];
}

/** Before what something comes that is put on an agenda, when nobody says where: the closing, if the agenda still ends with one. */
export function usualPlace({ timed }: Agenda, { kind }: Pick<AgendaItem, 'kind'>): string | undefined {
  const last = timed.at(-1)?.item;
  return kind !== 'CLOSING' && last?.kind === 'CLOSING' && last.state === 'PLANNED' ? last.id : undefined;
}

/** `13:20` as minutes since midnight. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes since midnight as `13:20`; what runs past midnight begins anew. */
export function timeOfDay(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
