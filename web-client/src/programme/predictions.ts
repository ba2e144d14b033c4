import type { Predictions } from '../atelier/predicted';

/** Behind everything that can be on an agenda. */
const LAST = 1_000;

/** An item shows where it was dropped: just before its new neighbour, or last. */
export const predictions: Predictions = {
  MoveAgendaItem: ({ agendaItemId, halfDayId, before }, view) => {
    const item = view.get('agendaItem', agendaItemId);
    const neighbour = before === undefined ? undefined : view.get('agendaItem', before);
    if (item?.state !== 'PLANNED' || (before !== undefined && neighbour?.halfDay !== halfDayId)) return [];
    return [['agendaItem', agendaItemId, { halfDay: halfDayId, position: neighbour ? neighbour.position - 0.5 : LAST }]];
  },
};
