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
